package org.reportedly.cli.output;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.reportedly.model.Period;

/** Puts a period into words and says each month and year once: {@code 13–14 Aug 2024}. */
final class PeriodWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WITH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private PeriodWords() {}

  static String of(Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start.equals(end)) {
      return WHOLE.format(end);
    }
    if (start.getYear() != end.getYear()) {
      return WHOLE.format(start) + " – " + WHOLE.format(end);
    }
    return start.getMonth() == end.getMonth()
        ? DAY.format(start) + "–" + WHOLE.format(end)
        : DAY_AND_MONTH.format(start) + " – " + WHOLE.format(end);
  }

  /** A day with its weekday, by which reports tell their days. */
  static String ofDay(LocalDate day) {
    return WITH_WEEKDAY.format(day);
  }
}
