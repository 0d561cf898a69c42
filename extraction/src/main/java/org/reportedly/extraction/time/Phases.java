package org.reportedly.extraction.time;

import java.time.LocalDate;
import org.reportedly.model.Period;

/** Parts of months and years, and seasons. */
final class Phases {
  private Phases() {}

  /** Early is the 1st to the 10th, mid the 11th to the 20th, late what is left. */
  static Period ofMonth(Period month, String phase) {
    return switch (phase) {
      case "early", "beginning", "start", "earlier" ->
          new Period(month.start(), month.start().withDayOfMonth(10));
      case "mid", "middle" ->
          new Period(month.start().withDayOfMonth(11), month.start().withDayOfMonth(20));
      default -> new Period(month.start().withDayOfMonth(21), month.end());
    };
  }

  /** Four months each. */
  static Period ofYear(Period year, String phase) {
    int number = year.start().getYear();
    return switch (phase) {
      case "early", "beginning", "start", "earlier" ->
          new Period(year.start(), LocalDate.of(number, 4, 30));
      case "mid", "middle" -> new Period(LocalDate.of(number, 5, 1), LocalDate.of(number, 8, 31));
      default -> new Period(LocalDate.of(number, 9, 1), year.end());
    };
  }

  static Period season(int year, String season) {
    int first =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate start = LocalDate.of(year, first, 1);
    return new Period(start, start.plusMonths(3).minusDays(1));
  }
}
