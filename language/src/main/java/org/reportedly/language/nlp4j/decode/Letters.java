package org.reportedly.language.nlp4j.decode;

/** Kinds of letters as the models were trained with them: of other scripts they know nothing. */
final class Letters {
  private Letters() {}

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a mark of ASCII. */
  static boolean isMark(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }

  static boolean isOfName(char c) {
    return isCapital(c) || isSmall(c) || isDigit(c) || c == '_';
  }

  /** The text in small letters, as far as Latin-1 and what Windows puts into its gaps. */
  static String small(String text) {
    char[] letters = text.toCharArray();
    boolean changed = false;
    for (int i = 0; i < letters.length; i++) {
      char small = small(letters[i]);
      changed |= small != letters[i];
      letters[i] = small;
    }
    return changed ? new String(letters) : text;
  }

  private static char small(char c) {
    if (isCapital(c) || c >= 192 && c <= 222 && c != 215) {
      return (char) (c + 32);
    }
    if (c == 138 || c == 140 || c == 142) {
      return (char) (c + 16);
    }
    return c == 159 ? (char) 255 : c;
  }
}
