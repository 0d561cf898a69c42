package org.reportedly.cli.terminal;

/**
 * Makes text from the world safe to show: white space of any kind becomes one space; controls and
 * escape sequences lose their effect; characters that turn the reading direction or hide others are
 * taken out.
 */
public final class SafeText {
  /** More marks on one letter than any script needs make towers that cover other lines. */
  private static final int MARKS_ON_A_LETTER = 4;

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

  private SafeText() {}

  /** The text in one line, without anything that a terminal would obey. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int here = text.codePointAt(i);
      i += Character.charCount(here);
      int type = Character.getType(here);
      marks = isMark(type) ? marks + 1 : 0;
      if (Character.isWhitespace(here) || Character.isSpaceChar(here) || here == 0x85) {
        if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != ' ') {
          safe.append(' ');
        }
      } else if (type == Character.CONTROL
          || type == Character.SURROGATE
          || type == Character.PRIVATE_USE
          || type == Character.UNASSIGNED) {
        safe.append('\uFFFD');
      } else if (isVisible(here, type) && marks <= MARKS_ON_A_LETTER) {
        safe.appendCodePoint(here);
      }
    }
    return safe.toString().strip();
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Format characters are taken out, but for the two joiners that letters and signs need. */
  private static boolean isVisible(int codePoint, int type) {
    return type != Character.FORMAT
        || codePoint == ZERO_WIDTH_JOINER
        || codePoint == ZERO_WIDTH_NON_JOINER;
  }
}
