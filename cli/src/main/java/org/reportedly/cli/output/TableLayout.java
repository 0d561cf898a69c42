package org.reportedly.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.cli.terminal.Columns;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;

/**
 * Where the parts of a claim go, by the width that there is: three columns on a wide terminal, two
 * on a common one, and one under another on a narrow one.
 */
sealed interface TableLayout {
  /** Lines longer than this are hard to follow, however wide the window. */
  int WIDEST = 150;

  /** From here on circumstances get a column of their own. */
  int WIDE = 112;

  /** From here on the source gets a column of its own. */
  int COMMON = 60;

  int GAP = 2;

  static TableLayout of(int columns) {
    int width = Math.min(columns, WIDEST);
    if (width >= WIDE) {
      int side = width / 5;
      return new Three(new Columns(List.of(side, width - 2 * side - 2 * GAP, side), GAP));
    }
    if (width >= COMMON) {
      int side = Math.max(18, width / 4);
      return new Two(new Columns(List.of(side, width - side - GAP), GAP));
    }
    return new One(new Columns(List.of(Math.max(20, width)), GAP));
  }

  /** The line above all claims; empty where the columns speak for themselves. */
  List<StyledText> heading();

  List<StyledText> lines(ClaimCells claim);

  private static StyledText title(String text) {
    return StyledText.of(Style.QUIET, text);
  }

  /** Circumstances in one line, parted by dots. */
  private static List<StyledText> joined(List<StyledText> parts) {
    StyledText line = StyledText.EMPTY;
    for (StyledText part : parts) {
      line = line.isEmpty() ? part : line.plus(Style.QUIET, " · ").plus(part);
    }
    return line.isEmpty() ? List.of() : List.of(line);
  }

  /** The event, its circumstances and its words, one under another. */
  private static List<StyledText> account(ClaimCells claim) {
    List<StyledText> lines = new ArrayList<>();
    lines.add(claim.event());
    lines.addAll(joined(claim.circumstances()));
    lines.add(claim.evidence());
    return lines;
  }

  /** Who says so | what | how many, where, when. */
  record Three(Columns columns) implements TableLayout {
    @Override
    public List<StyledText> heading() {
      return columns.row(
          List.of(
              List.of(title("WHO SAYS SO")),
              List.of(title("WHAT HAPPENED")),
              List.of(title("HOW MANY, WHERE, WHEN"))));
    }

    @Override
    public List<StyledText> lines(ClaimCells claim) {
      return columns.row(
          List.of(claim.source(), List.of(claim.event(), claim.evidence()), claim.circumstances()));
    }
  }

  /** Who says so | all the rest. */
  record Two(Columns columns) implements TableLayout {
    @Override
    public List<StyledText> heading() {
      return columns.row(List.of(List.of(title("WHO SAYS SO")), List.of(title("WHAT HAPPENED"))));
    }

    @Override
    public List<StyledText> lines(ClaimCells claim) {
      return columns.row(List.of(claim.source(), account(claim)));
    }
  }

  /** All under one another. */
  record One(Columns columns) implements TableLayout {
    @Override
    public List<StyledText> heading() {
      return List.of();
    }

    @Override
    public List<StyledText> lines(ClaimCells claim) {
      List<StyledText> lines = new ArrayList<>(joined(claim.source()));
      lines.addAll(account(claim));
      return columns.row(List.of(lines));
    }
  }
}
