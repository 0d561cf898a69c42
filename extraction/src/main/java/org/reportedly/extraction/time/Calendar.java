package org.reportedly.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.model.Period;

/** Arithmetic of days, and their TIMEX3 values. */
final class Calendar {
  /** A date without its year that would lie longer ago than this is rather the coming one. */
  private static final int LONG_AGO = 300;

  private Calendar() {}

  /** The day, or empty if there is none such, as on 31 June. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Which year's month and day are meant, seen from the publication day. */
  static int yearOf(int month, int day, LocalDate published, Tense tense) {
    int year = published.getYear();
    LocalDate that = LocalDate.of(year, month, 1).plusDays(day - 1L);
    LocalDate past = that.isAfter(published) ? that.minusYears(1) : that;
    LocalDate coming = that.isBefore(published) ? that.plusYears(1) : that;
    return switch (tense) {
      case PAST -> past.getYear();
      case FUTURE -> coming.getYear();
      case PRESENT, UNKNOWN ->
          past.isBefore(published.minusDays(LONG_AGO)) ? coming.getYear() : past.getYear();
    };
  }

  /** Which year's month is meant, seen from the publication day. */
  static YearMonth month(int month, LocalDate published, Tense tense) {
    YearMonth now = YearMonth.from(published);
    YearMonth that = YearMonth.of(published.getYear(), month);
    return switch (tense) {
      case FUTURE -> that.isBefore(now) ? that.plusYears(1) : that;
      case PAST, PRESENT, UNKNOWN -> that.isAfter(now) ? that.minusYears(1) : that;
    };
  }

  /** The latest such day up to and including the given one, or the earliest from there on. */
  static LocalDate weekday(DayOfWeek weekday, LocalDate published, Tense tense) {
    return published.with(
        tense == Tense.FUTURE || tense == Tense.PRESENT
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6));
  }

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The day moved by a number of units; an unknown unit or a distance beyond reason is empty. */
  static Optional<LocalDate> shift(LocalDate day, String unit, long count) {
    if (Math.abs(count) > 10_000) {
      return Optional.empty();
    }
    return switch (unit) {
      case "D" -> Optional.of(day.plusDays(count));
      case "W" -> Optional.of(day.plusWeeks(count));
      case "M" -> Optional.of(day.plusMonths(count));
      case "Y" -> Optional.of(day.plusYears(count));
      case "E" -> count < 200 ? Optional.of(day.plusYears(10 * count)) : Optional.empty();
      case "TH" -> Optional.of(day.plusDays(count / 24));
      case "TM", "TS" -> Optional.of(day);
      default -> Optional.empty();
    };
  }
}
