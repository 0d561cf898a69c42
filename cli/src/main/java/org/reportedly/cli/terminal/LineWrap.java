package org.reportedly.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Cuts styled text into lines: at spaces, and inside a word only where it is wider than a line. */
final class LineWrap {
  private final int columns;
  private final List<StyledText> lines = new ArrayList<>();
  private final List<StyledText.Run> line = new ArrayList<>();
  private int used;

  LineWrap(int columns) {
    this.columns = Math.max(2, columns);
  }

  List<StyledText> wrap(StyledText text) {
    for (List<StyledText.Run> word : words(text)) {
      place(word);
    }
    endLine();
    return List.copyOf(lines);
  }

  /** Words between spaces; one word may have several looks. */
  private static List<List<StyledText.Run>> words(StyledText text) {
    List<List<StyledText.Run>> words = new ArrayList<>();
    List<StyledText.Run> word = new ArrayList<>();
    for (StyledText.Run run : text.runs()) {
      String[] parts = run.text().split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          words.add(word);
          word = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          word.add(new StyledText.Run(run.style(), parts[i]));
        }
      }
    }
    words.add(word);
    words.removeIf(List::isEmpty);
    return words;
  }

  private void place(List<StyledText.Run> word) {
    int width = word.stream().mapToInt(run -> DisplayWidth.of(run.text())).sum();
    if (used > 0 && used + 1 + width > columns) {
      endLine();
    }
    if (used > 0) {
      append(word.getFirst().style(), " ", 1);
    }
    for (StyledText.Run run : word) {
      placeInside(run);
    }
  }

  private void placeInside(StyledText.Run run) {
    StringBuilder piece = new StringBuilder();
    int pieceWidth = 0;
    for (int codePoint : run.text().codePoints().toArray()) {
      int width = DisplayWidth.of(codePoint);
      if (used + pieceWidth + width > columns) {
        append(run.style(), piece.toString(), pieceWidth);
        endLine();
        piece.setLength(0);
        pieceWidth = 0;
      }
      piece.appendCodePoint(codePoint);
      pieceWidth += width;
    }
    append(run.style(), piece.toString(), pieceWidth);
  }

  private void append(Style style, String text, int width) {
    if (!line.isEmpty() && line.getLast().style() == style) {
      line.set(line.size() - 1, new StyledText.Run(style, line.getLast().text() + text));
    } else {
      line.add(new StyledText.Run(style, text));
    }
    used += width;
  }

  private void endLine() {
    if (used > 0) {
      lines.add(new StyledText(line));
      line.clear();
      used = 0;
    }
  }
}
