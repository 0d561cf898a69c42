package org.reportedly.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.model.Period;

/** Resolves what is counted from another time: "two days ago", "the next day", "since then". */
final class ShiftRules {
  private final TimeWords words;

  ShiftRules(TimeWords words) {
    this.words = words;
  }

  /** "The past 24 hours": from that long before the publication day to it. */
  Optional<Resolution> lastUnits(Match match, Setting setting) {
    return run(match, setting, -1);
  }

  Optional<Resolution> nextUnits(Match match, Setting setting) {
    return run(match, setting, 1);
  }

  private Optional<Resolution> run(Match match, Setting setting, int way) {
    String unit = unit(match.need("unit"));
    String many = match.group("n").or(() -> match.group("n2")).map(this::number).orElse("1");
    String value = Lengths.value(many, unit);
    if (match.need(Match.WHOLE).matches("(?:these|those).*")) {
      Optional<Period> spokenOf = setting.spokenOf();
      return Optional.of(new Resolution(value, spokenOf, TimeKind.ANAPHORIC, Grain.NONE));
    }
    Optional<Period> period =
        setting
            .published()
            .flatMap(p ->
                Lengths.count(many)
                    .flatMap(count -> Calendar.shift(p, unit, way * wholeDays(unit, count)))
                    .map(other -> between(p, other)));
    return Optional.of(new Resolution(value, period, TimeKind.POINT, Grain.NONE));
  }

  /** Hours that do not make up a whole day still reach into the next one. */
  private static long wholeDays(String unit, long count) {
    return unit.equals("TH") ? (count + 23) / 24 * 24 : count;
  }

  private static Period between(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? new Period(one, other) : new Period(other, one);
  }

  Optional<Resolution> ago(Match match, Setting setting) {
    if (match.group("vague").isPresent()) {
      return Optional.of(Resolution.free("PAST_REF", TimeKind.REFERENCE));
    }
    Resolution moved = moved(match, setting.published(), -1, TimeKind.POINT);
    boolean exact = match.group("exact").isPresent();
    return Optional.of(exact ? onTheDay(match, setting).orElse(moved) : moved);
  }

  /** "A year ago today". */
  private Optional<Resolution> onTheDay(Match match, Setting setting) {
    return setting
        .published()
        .flatMap(p ->
            Lengths.count(number(match.need("n")))
                .flatMap(count -> Calendar.shift(p, unit(match.need("unit")), -count)))
        .map(day -> Resolution.of(day.toString(), Period.of(day), Grain.DAY));
  }

  Optional<Resolution> shift(Match match, Setting setting) {
    if (match.group("vague").isPresent()) {
      Optional<Period> sameDay =
          unit(match.need("vague")).startsWith("T") ? setting.spokenOf() : Optional.empty();
      return Optional.of(new Resolution("XXXX-XX-XX", sameDay, TimeKind.ANAPHORIC, Grain.NONE));
    }
    String direction = match.group("way").or(() -> match.group("near")).orElseThrow();
    int way = direction.matches("earlier|before|previous.*|preceding") ? -1 : 1;
    Optional<LocalDate> from =
        setting
            .spokenOf()
            .map(period -> way < 0 ? period.start() : period.end())
            .or(() -> way < 0 ? setting.published() : Optional.empty());
    return Optional.of(moved(match, from, way, TimeKind.ANAPHORIC));
  }

  /** "A day after the strikes": the strikes were a day before the time that the sentence tells. */
  Optional<Resolution> eventShift(Match match, Setting setting) {
    int way = match.need("way").equals("after") ? -1 : 1;
    Optional<LocalDate> from = setting.inSentence().map(Period::end).or(() -> setting.published());
    boolean vague = match.group("n").isEmpty();
    if (vague) {
      boolean sameDay = unit(match.need("unit")).startsWith("T");
      return Optional.of(
          new Resolution(
              "XXXX-XX-XX",
              sameDay ? from.map(Period::of) : Optional.empty(),
              TimeKind.OF_FOLLOWING_EVENT,
              Grain.NONE));
    }
    Resolution moved = moved(match, from, way, TimeKind.OF_FOLLOWING_EVENT);
    return Optional.of(new Resolution(moved.value(), moved.period(), moved.kind(), Grain.NONE));
  }

  private Resolution moved(Match match, Optional<LocalDate> from, int way, TimeKind kind) {
    String unit = unit(match.need("unit"));
    Optional<Long> count = Lengths.count(match.group("n").map(this::number).orElse("1"));
    Optional<LocalDate> day =
        from.flatMap(start -> count.flatMap(many -> Calendar.shift(start, unit, way * many)));
    return day.map(found -> at(found, unit, kind))
        .orElseGet(() -> new Resolution("XXXX-XX-XX", Optional.empty(), kind, Grain.DAY));
  }

  /** Counted in weeks or more, the day is only known to lie in that week, month or year. */
  private static Resolution at(LocalDate day, String unit, TimeKind kind) {
    return switch (unit) {
      case "W" ->
          new Resolution(
              Calendar.weekValue(day), Optional.of(Calendar.week(day)), kind, Grain.WEEK);
      case "M" ->
          new Resolution(
              YearMonth.from(day).toString(),
              Optional.of(Calendar.month(YearMonth.from(day))),
              kind,
              Grain.MONTH);
      case "Y", "E" ->
          new Resolution(
              String.format(Locale.ROOT, "%04d", day.getYear()),
              Optional.of(Calendar.year(day.getYear())),
              kind,
              Grain.YEAR);
      default -> new Resolution(day.toString(), Optional.of(Period.of(day)), kind, Grain.DAY);
    };
  }

  /** "The same day", "that morning": the time spoken of last, or the publication day. */
  static Optional<Resolution> same(Setting setting) {
    Optional<Period> period = setting.spokenOf().or(() -> setting.published().map(Period::of));
    String value = period.map(found -> found.start().toString()).orElse("XXXX-XX-XX");
    return Optional.of(new Resolution(value, period, TimeKind.ANAPHORIC, Grain.DAY));
  }

  /** "Earlier in the day": the day that the sentence speaks of, or else the publication day. */
  static Optional<Resolution> sameDay(Setting setting) {
    Optional<Period> period = setting.inSentence().or(() -> setting.published().map(Period::of));
    String value = period.map(found -> found.end().toString()).orElse("XXXX-XX-XX");
    return Optional.of(new Resolution(value, period, TimeKind.ANAPHORIC, Grain.NONE));
  }

  static Optional<Resolution> sinceThen(Setting setting) {
    Optional<Period> period =
        setting
            .spokenOf()
            .flatMap(then ->
                setting
                    .published()
                    .filter(p -> !p.isBefore(then.start()))
                    .map(p -> new Period(then.start(), p)));
    String value = setting.spokenOf().map(then -> then.start().toString()).orElse("PAST_REF");
    return Optional.of(new Resolution(value, period, TimeKind.SINCE, Grain.NONE));
  }

  private String unit(String form) {
    // "The next morning" is counted in days.
    return words.value("unit", form).orElse("D");
  }

  private String number(String form) {
    return form.equals("the") ? "1" : words.value("n", form).orElse(form);
  }
}
