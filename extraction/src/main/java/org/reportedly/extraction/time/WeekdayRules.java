package org.reportedly.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.reportedly.model.Period;

/** Resolves days of the week and weekends. */
final class WeekdayRules {
  private final TimeWords words;

  WeekdayRules(TimeWords words) {
    this.words = words;
  }

  Optional<Resolution> weekday(Match match, Setting setting) {
    DayOfWeek weekday = weekday(match, "weekday");
    return Optional.of(
        setting
            .published()
            .map(p -> whole(find(weekday, match.group("near").orElse(""), p, setting, match)))
            .orElseGet(() -> Resolution.unresolved("XXXX-WXX-" + weekday.getValue(), Grain.DAY)));
  }

  private static LocalDate find(
      DayOfWeek weekday, String near, LocalDate published, Setting setting, Match match) {
    if (match.need(Match.WHOLE).contains("week")) {
      int weeks = near.equals("last") ? -1 : near.equals("next") ? 1 : 0;
      return inWeekOf(published.plusWeeks(weeks), weekday);
    }
    return switch (near) {
      case "last", "past", "this past" -> published.with(TemporalAdjusters.previous(weekday));
      case "next", "coming", "this coming" -> published.with(TemporalAdjusters.next(weekday));
      case "this" -> inWeekOf(published, weekday);
      case "following" ->
          setting
              .spokenOf()
              .map(period -> period.end().with(TemporalAdjusters.next(weekday)))
              .orElseGet(() -> published.with(TemporalAdjusters.next(weekday)));
      case "previous" ->
          setting
              .spokenOf()
              .map(period -> period.start().with(TemporalAdjusters.previous(weekday)))
              .orElseGet(() -> published.with(TemporalAdjusters.previous(weekday)));
      default -> Calendar.weekday(weekday, published, setting.tense());
    };
  }

  private static LocalDate inWeekOf(LocalDate day, DayOfWeek weekday) {
    return Calendar.week(day).start().plusDays(weekday.getValue() - 1L);
  }

  /** The night between two days belongs to both. */
  Optional<Resolution> nightBetween(Match match, Setting setting) {
    DayOfWeek second = weekday(match, "weekday2");
    return Optional.of(
        setting
            .published()
            .map(p -> night(Calendar.weekday(second, p, setting.tense())))
            .orElseGet(() -> Resolution.unresolved("XXXX-XX-XXTNI", Grain.PART)));
  }

  /** The night that ends on the given day. */
  static Resolution night(LocalDate end) {
    LocalDate evening = end.minusDays(1);
    return Resolution.of(evening + "TNI", new Period(evening, end), Grain.PART);
  }

  /** The last one that has begun, unless the text says which. */
  Optional<Resolution> weekend(Match match, Setting setting) {
    return Optional.of(
        setting
            .published()
            .map(p -> weekend(match.group("near").orElse(""), p, setting.tense()))
            .orElseGet(() -> Resolution.unresolved("XXXX-WXX-WE", Grain.WEEK)));
  }

  private static Resolution weekend(String near, LocalDate published, Tense tense) {
    LocalDate before = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate after = published.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    boolean running = !published.isAfter(before.plusDays(1));
    LocalDate saturday =
        switch (near) {
          case "last", "past", "this past", "previous" -> running ? before.minusWeeks(1) : before;
          case "next", "coming", "this coming", "following" -> after;
          case "this" -> running ? before : tense == Tense.PAST ? before : after;
          default -> tense == Tense.FUTURE && !running ? after : before;
        };
    return Resolution.of(
        Calendar.weekValue(saturday) + "-WE",
        new Period(saturday, saturday.plusDays(1)),
        Grain.WEEK);
  }

  private DayOfWeek weekday(Match match, String slot) {
    return DayOfWeek.of(words.number("weekday", match.need(slot)));
  }

  private static Resolution whole(LocalDate day) {
    return Resolution.of(day.toString(), Period.of(day), Grain.DAY);
  }
}
