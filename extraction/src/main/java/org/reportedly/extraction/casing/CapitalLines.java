package org.reportedly.extraction.casing;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.model.Span;

/** Finds the lines of a text that are written in capitals. */
final class CapitalLines {
  private static final int FEWEST_LETTERS = 12;
  private static final int CAPITALS_TO_ONE_SMALL = 10;

  private CapitalLines() {}

  /** The lines, in the order of the text; a lone acronym makes none. */
  static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      if (isInCapitals(text, start, end)) {
        found.add(new Span(start, end));
      }
      start = end + 1;
    }
    return found;
  }

  private static boolean isInCapitals(String text, int from, int to) {
    int capitals = 0;
    int small = 0;
    boolean several = false;
    for (int i = from; i < to; i++) {
      char letter = text.charAt(i);
      if (Character.isUpperCase(letter)) {
        capitals++;
      } else if (Character.isLowerCase(letter)) {
        small++;
      }
      several |= letter == ' ' && i > from && i + 1 < to;
    }
    return several && capitals >= FEWEST_LETTERS && small * CAPITALS_TO_ONE_SMALL < capitals;
  }
}
