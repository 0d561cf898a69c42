package org.reportedly.export.json;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class JsonNumber {
  private static final int MOST_DIGITS = 40;

  private JsonNumber() {}

  /**
   * Whole numbers without a decimal point or an exponent; a number with an exponent beyond all
   * counts stays as it is.
   */
  public static Number of(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 && plain.scale() > -MOST_DIGITS ? plain.toBigIntegerExact() : plain;
  }
}
