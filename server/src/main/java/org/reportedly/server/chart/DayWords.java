package org.reportedly.server.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days on a scale, where there is little room. */
final class DayWords {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final int DAYS_SHOWN_BY_MONTH = 300;

  private DayWords() {}

  /** {@code 8 Dec}. */
  static String shortly(LocalDate day) {
    return SHORT.format(day);
  }

  /** The day, or its month on a long scale. */
  static String onScale(LocalDate day, long span) {
    return span > DAYS_SHOWN_BY_MONTH ? MONTH.format(day) : SHORT.format(day);
  }
}
