package org.reportedly.cli.output;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.cli.terminal.Columns;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.model.Report;

/** Places for a person: a heading for each report, and each place once with all its mentions. */
public final class PlaceTable implements PlacesPrinter {
  private static final int GAP = 2;
  private static final int NARROWEST_NAME = 20;

  private final Appendable out;
  private final Flushable flushed;
  private final Columns columns;
  private final boolean narrow;
  private final int width;
  private final boolean color;
  private boolean first = true;

  /**
   * @param out takes the text
   * @param columns how wide lines may be
   * @param color whether to write escape sequences for colours
   */
  public <T extends Appendable & Flushable> PlaceTable(T out, int columns, boolean color) {
    this.out = out;
    this.flushed = out;
    this.width = Math.max(NARROWEST_NAME, Math.min(columns, TableLayout.WIDEST));
    this.narrow = width < TableLayout.COMMON;
    int name = Math.max(NARROWEST_NAME, width / 4);
    this.columns = new Columns(narrow ? List.of(width) : List.of(name, width - name - GAP), GAP);
    this.color = color;
  }

  @Override
  public void print(Report report, List<Toponym> places) throws IOException {
    List<PlaceGroup> groups = PlaceGroup.of(places);
    List<StyledText> lines = new ArrayList<>();
    if (!first) {
      lines.add(StyledText.EMPTY);
    }
    first = false;
    for (StyledText line : ReportHeading.of(report, found(places, groups))) {
      lines.addAll(line.wrapped(width));
    }
    lines.add(StyledText.of(Style.QUIET, "─".repeat(width)));
    if (!groups.isEmpty() && !narrow) {
      lines.addAll(row(title("PLACE"), title("WHICH ONE, AND WHY")));
    }
    for (PlaceGroup group : groups) {
      PlaceCells cells = new PlaceCells(group);
      lines.addAll(row(cells.name(), cells.meaning()));
      lines.add(StyledText.EMPTY);
    }
    for (StyledText line : lines) {
      out.append(line.written(color)).append('\n');
    }
    flushed.flush();
  }

  private static String found(List<Toponym> places, List<PlaceGroup> groups) {
    String distinct = ReportHeading.counted(groups.size(), "place");
    return places.isEmpty()
        ? distinct
        : distinct + ", " + ReportHeading.counted(places.size(), "mention");
  }

  private List<StyledText> row(List<StyledText> name, List<StyledText> meaning) {
    if (!narrow) {
      return columns.row(List.of(name, meaning));
    }
    List<StyledText> all = new ArrayList<>(name);
    all.addAll(meaning);
    return columns.row(List.of(all));
  }

  private static List<StyledText> title(String text) {
    return List.of(StyledText.of(Style.QUIET, text));
  }
}
