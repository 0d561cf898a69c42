package org.reportedly.extraction.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as ISO 8601 durations. */
final class Lengths {
  private static final Pattern HOURS_TO_WEEKS =
      Pattern.compile("P(?:T(?=\\d+H))?(\\d{1,4})([DWH])");

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

  /**
   * Over how many calendar days a length of hours, days or weeks stretches; 24 hours reach into a
   * second day. Empty for X, for months and years and for minutes.
   */
  static Optional<Integer> days(String value) {
    Matcher length = HOURS_TO_WEEKS.matcher(value);
    if (!length.matches()) {
      return Optional.empty();
    }
    int many = Integer.parseInt(length.group(1));
    int days =
        switch (length.group(2)) {
          case "W" -> 7 * many;
          case "H" -> (many + 23) / 24 + 1;
          default -> many;
        };
    return days > 0 ? Optional.of(days) : Optional.empty();
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
