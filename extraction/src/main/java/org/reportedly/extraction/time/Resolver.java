package org.reportedly.extraction.time;

import java.util.Optional;
import org.reportedly.model.Period;

/** Sends a match to the rule that the grammar names for it. */
final class Resolver {
  private final CalendarRules calendar;
  private final WeekdayRules weekdays;
  private final NearRules near;
  private final ShiftRules shifts;
  private final LengthRules lengths;
  private final ClockRules clocks;

  Resolver(TimeWords words) {
    this.calendar = new CalendarRules(words);
    this.weekdays = new WeekdayRules(words);
    this.near = new NearRules(words);
    this.shifts = new ShiftRules(words);
    this.lengths = new LengthRules(words);
    this.clocks = new ClockRules(words);
  }

  /** What the match means; empty if it means no time after all, as "31 June". */
  Optional<Resolution> resolve(Match match, Setting setting) {
    return switch (match.rule()) {
      case DATE -> calendar.date(match, setting);
      case NUMERIC_DATE -> calendar.numericDate(match, setting);
      case DAY_OF_MONTH -> calendar.dayOfMonth(match, setting);
      case DAY_RANGE -> calendar.dayRange(match, setting);
      case NIGHT_BETWEEN_DAYS ->
          calendar
              .dayRange(match, setting)
              .map(range ->
                  new Resolution(nightOf(range), range.period(), range.kind(), Grain.PART));
      case MONTH -> calendar.month(match, setting);
      case YEAR -> calendar.year(match);
      case DECADE -> calendar.decade(match);
      case SEASON -> calendar.season(match, setting);
      case HOLIDAY -> calendar.holiday(match, setting);
      case WEEKDAY -> weekdays.weekday(match, setting);
      case NIGHT_BETWEEN_WEEKDAYS -> weekdays.nightBetween(match, setting);
      case WEEKEND -> weekdays.weekend(match, setting);
      case NEAR_DAY -> near.day(match, setting);
      case NIGHT -> near.night(match, setting);
      case PART_OF_DAY -> near.partOfDay(match, setting);
      case NEAR_UNIT -> near.unit(match, setting);
      case LAST_UNITS -> shifts.lastUnits(match, setting);
      case NEXT_UNITS -> shifts.nextUnits(match, setting);
      case AGO -> shifts.ago(match, setting);
      case SHIFT -> shifts.shift(match, setting);
      case EVENT_SHIFT -> shifts.eventShift(match, setting);
      case SAME -> ShiftRules.same(setting);
      case SAME_DAY -> ShiftRules.sameDay(setting);
      case SINCE_THEN -> ShiftRules.sinceThen(setting);
      case DURATION -> lengths.duration(match);
      case VAGUE_DURATION -> lengths.duration(match);
      case SET -> lengths.set(match);
      case PRESENT ->
          Optional.of(
              new Resolution(
                  "PRESENT_REF",
                  setting.published().map(Period::of),
                  TimeKind.REFERENCE,
                  Grain.NONE));
      case PAST -> Optional.of(Resolution.free("PAST_REF", TimeKind.REFERENCE));
      case FUTURE -> Optional.of(Resolution.free("FUTURE_REF", TimeKind.REFERENCE));
      case CLOCK -> clocks.clock(match, setting);
    };
  }

  private static String nightOf(Resolution range) {
    return range.period().map(days -> days.start() + "TNI").orElse("XXXX-XX-XXTNI");
  }
}
