package org.reportedly.extraction.time;

import java.util.Optional;

/** Lengths of time as ISO 8601 durations. */
final class Lengths {
  private Lengths() {}

  /**
   * The duration.
   *
   * @param many digits, or X for some
   * @param unit D, W, M, Y, E (decades), C (centuries), TH, TM or TS
   */
  static String value(String many, String unit) {
    return switch (unit) {
      case "E" -> "P" + count(many).map(n -> Long.toString(10 * n)).orElse("X0") + "Y";
      case "C" -> "P" + count(many).map(n -> Long.toString(100 * n)).orElse("X00") + "Y";
      case "TH", "TM", "TS" -> "PT" + many + unit.substring(1);
      default -> "P" + many + unit;
    };
  }

  /** The number in whole units; empty for X and for what cannot be a length. */
  static Optional<Long> count(String many) {
    try {
      return Optional.of((long) Double.parseDouble(many));
    } catch (NumberFormatException some) {
      return Optional.empty();
    }
  }
}
