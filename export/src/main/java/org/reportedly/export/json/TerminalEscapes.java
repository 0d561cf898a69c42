package org.reportedly.export.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes characters that a terminal may obey as {@code \\u} escapes, so that even raw lines of JSON
 * on a screen stay inert: DEL, the C1 controls, and the signs that turn the reading direction.
 */
final class TerminalEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;

  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    boolean obeyed =
        (character > DELETE && character < 0xA0)
            || (character >= 0x2028 && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return obeyed ? new SerializedString("\\u%04x".formatted(character)) : null;
  }
}
