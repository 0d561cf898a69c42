package org.reportedly.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets cells of several lines side by side.
 *
 * @param widths of each column; the last one is not filled up with spaces
 * @param gap the spaces between two columns
 */
public record Columns(List<Integer> widths, int gap) {
  public Columns {
    widths = List.copyOf(widths);
  }

  /**
   * The lines of one row.
   *
   * @param cells one for each column, each a list of texts that begin on lines of their own
   */
  public List<StyledText> row(List<List<StyledText>> cells) {
    List<List<StyledText>> wrapped = new ArrayList<>();
    int height = 0;
    for (int column = 0; column < cells.size(); column++) {
      List<StyledText> lines = new ArrayList<>();
      for (StyledText text : cells.get(column)) {
        lines.addAll(text.wrapped(widths.get(column)));
      }
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    List<StyledText> rows = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      rows.add(line(wrapped, y));
    }
    return rows;
  }

  private StyledText line(List<List<StyledText>> cells, int y) {
    StyledText line = StyledText.EMPTY;
    int missing = 0;
    for (int column = 0; column < cells.size(); column++) {
      List<StyledText> lines = cells.get(column);
      StyledText text = y < lines.size() ? lines.get(y) : StyledText.EMPTY;
      if (!text.isEmpty()) {
        line = line.plus(spaces(missing)).plus(text);
        missing = 0;
      }
      missing += widths.get(column) - text.width() + gap;
    }
    return line;
  }

  private static StyledText spaces(int count) {
    return new StyledText(List.of(new StyledText.Run(Style.PLAIN, " ".repeat(count))));
  }
}
