package org.reportedly.ledger.canonical;

/** Strings of canonical JSON: only what must be escaped is. */
public final class JsonText {
  private static final int FIRST_PRINTABLE = 0x20;

  private JsonText() {}

  /**
   * Writes the text as a JSON string. Quotes, backslashes and controls are escaped, and halves of
   * surrogate pairs, which no UTF-8 can hold.
   */
  public static void quote(String text, StringBuilder out) {
    out.append('"');
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    out.append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char here = text.charAt(i);
      switch (here) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (here < FIRST_PRINTABLE || isHalf(text, i)) {
            out.append(String.format("\\u%04x", (int) here));
          } else {
            out.append(here);
          }
        }
      }
    }
    out.append('"');
  }

  /** Whether a character stands for itself, whatever is beside it. */
  private static boolean isPlain(char here) {
    return here >= FIRST_PRINTABLE && here != '"' && here != '\\' && !Character.isSurrogate(here);
  }

  private static boolean isHalf(String text, int at) {
    char here = text.charAt(at);
    if (Character.isHighSurrogate(here)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(here)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
