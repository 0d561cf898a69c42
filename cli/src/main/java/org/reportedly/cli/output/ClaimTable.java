package org.reportedly.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.cli.terminal.Style;
import org.reportedly.cli.terminal.StyledText;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.model.Claim;
import org.reportedly.model.Note;
import org.reportedly.model.Reading;

/** Claims for a person: a heading for each report, a block for each claim, notes at the end. */
public final class ClaimTable implements ReadingPrinter {
  private final Appendable out;
  private final java.io.Flushable flushed;
  private final TableLayout layout;
  private final WhyLines whys;
  private final int width;
  private final boolean color;
  private boolean first = true;

  /**
   * @param out takes the text
   * @param columns how wide lines may be
   * @param color whether to write escape sequences for colours
   */
  public <T extends Appendable & java.io.Flushable> ClaimTable(T out, int columns, boolean color) {
    this.out = out;
    this.flushed = out;
    this.layout = TableLayout.of(columns);
    this.width = Math.max(20, Math.min(columns, TableLayout.WIDEST));
    this.whys = new WhyLines(width);
    this.color = color;
  }

  @Override
  public boolean printsNotes() {
    return true;
  }

  @Override
  public void print(ExplainedReading explained) throws IOException {
    Reading reading = explained.reading();
    List<StyledText> lines = new ArrayList<>();
    if (!first) {
      lines.add(StyledText.EMPTY);
    }
    first = false;
    for (StyledText line : ReportHeading.of(reading)) {
      lines.addAll(line.wrapped(width));
    }
    lines.add(StyledText.of(Style.QUIET, "─".repeat(width)));
    if (!reading.claims().isEmpty()) {
      lines.addAll(layout.heading());
    }
    for (Claim claim : reading.claims()) {
      lines.addAll(layout.lines(new ClaimCells(reading.report(), claim)));
      explained.of(claim).ifPresent(why -> lines.addAll(whys.of(claim, why)));
      lines.add(StyledText.EMPTY);
    }
    lines.addAll(notes(reading));
    for (StyledText line : lines) {
      out.append(line.written(color)).append('\n');
    }
    flushed.flush();
  }

  private List<StyledText> notes(Reading reading) {
    List<StyledText> lines = new ArrayList<>();
    for (Note note : reading.notes()) {
      String words =
          note.where().map(span -> " “" + span.in(reading.report().text()) + "”").orElse("");
      lines.addAll(
          StyledText.of(Style.DOUBTFUL, "Note: ")
              .plus(Style.PLAIN, note.message() + words)
              .wrapped(width));
    }
    return lines;
  }
}
