package org.reportedly.language.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.model.Span;

/** Parts a text at its line breaks. */
final class Paragraphs {
  private static final String LIST_OR_END = ".!?:;…\"”)";

  private static final int LONGEST_TIME_STAMP = 40;
  private static final int SHORTEST_WRAPPED_LINE = 60;

  private Paragraphs() {}

  /**
   * The paragraphs: parted by a blank line, and by a single line break where the line before it
   * ends like a sentence or the next one starts like a list entry. A text that is wrapped at a
   * width keeps its sentences whole.
   */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at <= text.length()) {
      if (at == text.length() || isBreak(text, at)) {
        add(text, start, at, paragraphs);
        start = at + 1;
      }
      at++;
    }
    return paragraphs;
  }

  private static void add(String text, int from, int to, List<Span> paragraphs) {
    int start = from;
    int end = to;
    while (start < end && Tokenizer.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokenizer.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(new Span(start, end));
    }
  }

  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    if (c != '\n' && c != '\r' && c != '\u2029') {
      return false;
    }
    int before = at - 1;
    while (before >= 0
        && (text.charAt(before) == ' '
            || text.charAt(before) == '\t'
            || text.charAt(before) == '\r')) {
      before--;
    }
    int after = at + 1;
    while (after < text.length()
        && (text.charAt(after) == ' '
            || text.charAt(after) == '\t'
            || text.charAt(after) == '\r')) {
      after++;
    }
    if (before < 0 || after >= text.length()) {
      return true;
    }
    char last = text.charAt(before);
    char next = text.charAt(after);
    return last == '\n'
        || next == '\n'
        || isTimeStamp(text, before)
        || isShortLine(text, before) && LeadIn.startsEntry(text, after)
        || LIST_OR_END.indexOf(last) >= 0
        || !Character.isLetterOrDigit(next) && "“\"(‘'".indexOf(next) < 0;
  }

  /** Whether the line that ends at the place tells nothing but a time. */
  private static boolean isTimeStamp(String text, int last) {
    int start = last;
    while (start > 0 && text.charAt(start - 1) != '\n' && last - start < LONGEST_TIME_STAMP) {
      start--;
    }
    return LeadIn.isTimeStamp(text, new Span(start, last + 1));
  }

  /** A text that is wrapped at a width has no line as short as this but its last. */
  private static boolean isShortLine(String text, int last) {
    int start = text.lastIndexOf('\n', last);
    return last - start < SHORTEST_WRAPPED_LINE;
  }
}
