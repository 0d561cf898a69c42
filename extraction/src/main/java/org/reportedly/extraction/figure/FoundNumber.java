package org.reportedly.extraction.figure;

import java.math.BigDecimal;

/**
 * A number found in a sentence's string.
 *
 * @param from offset of its first character
 * @param to offset after its last one
 * @param low the number, or the lower end of a range
 * @param high the number, or the upper end of a range; for vague numbers the same as {@code low}
 * @param form how it is written
 * @param scale by how much its multiplier words multiply; 1 where there are none
 */
record FoundNumber(int from, int to, BigDecimal low, BigDecimal high, Form form, BigDecimal scale) {
  enum Form {
    DIGITS,
    WORDS,
    RANGE,
    /** "Dozens": only the lower bound is known. */
    VAGUE,
    /** "Half", "four-fifths", "one in three": per cent. */
    SHARE,
    ORDINAL,
    /** "Another": one, where a unit or a word for a person follows. */
    ANOTHER
  }

  FoundNumber upTo(int end) {
    return new FoundNumber(from, end, low, high, form, scale);
  }
}
