package org.reportedly.server.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days on a scale, where there is little room. */
final class DayWords {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private DayWords() {}

  /** {@code 8 Dec}. */
  static String shortly(LocalDate day) {
    return SHORT.format(day);
  }
}
