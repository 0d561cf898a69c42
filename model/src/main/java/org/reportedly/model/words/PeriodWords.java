package org.reportedly.model.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.model.Period;

/** Puts a period into words and says each month and year once: {@code 13–14 Aug}. */
public final class PeriodWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WITH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private PeriodWords() {}

  /**
   * The period, without the year where that is the one of the report.
   *
   * @param published the report's day of publication
   */
  public static String of(Period period, Optional<LocalDate> published) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    boolean thisYear = published.filter(day -> day.getYear() == end.getYear()).isPresent();
    if (start.getYear() != end.getYear()) {
      return WHOLE.format(start) + " – " + WHOLE.format(end);
    }
    String last = (thisYear ? DAY_AND_MONTH : WHOLE).format(end);
    if (start.equals(end)) {
      return last;
    }
    return start.getMonth() == end.getMonth()
        ? DAY.format(start) + "–" + last
        : DAY_AND_MONTH.format(start) + " – " + last;
  }

  /** A day with its weekday, by which reports tell their days. */
  public static String ofDay(LocalDate day) {
    return WITH_WEEKDAY.format(day);
  }
}
