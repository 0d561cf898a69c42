package org.reportedly.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.reportedly.model.Period;

/** Resolves what is said from the publication day: today, last night, this morning, last week. */
final class NearRules {
  private final TimeWords words;

  NearRules(TimeWords words) {
    this.words = words;
  }

  Optional<Resolution> day(Match match, Setting setting) {
    String word = match.group("word").or(() -> match.group("word2")).orElseThrow();
    String suffix =
        word.equals("tonight")
            ? "TNI"
            : match.group("part").map(part -> "T" + partCode(part)).orElse("");
    int days =
        switch (word.replaceAll(" +", " ")) {
          case "yesterday", "last" -> -1;
          case "tomorrow" -> 1;
          case "day before yesterday" -> -2;
          case "day after tomorrow" -> 2;
          default -> 0;
        };
    Grain grain = suffix.isEmpty() ? Grain.DAY : Grain.PART;
    return Optional.of(onDay(setting.published().map(p -> p.plusDays(days)), suffix, grain));
  }

  /** Parts of a day that no other word places are the publication day's. */
  Optional<Resolution> partOfDay(Match match, Setting setting) {
    String suffix = match.group("part").map(part -> "T" + partCode(part)).orElse("");
    return Optional.of(onDay(setting.published(), suffix, Grain.PART));
  }

  private String partCode(String part) {
    return words
        .value("part", part)
        .orElse(part.startsWith("late") ? "NI" : "MO"); // pre-dawn, early-morning, late-night
  }

  private static Resolution onDay(Optional<LocalDate> day, String suffix, Grain grain) {
    return day.map(d -> Resolution.of(d + suffix, Period.of(d), grain))
        .orElseGet(() -> Resolution.unresolved("XXXX-XX-XX" + suffix, grain));
  }

  /** The night to the publication day: both days. "That night": that of the day spoken of. */
  Optional<Resolution> night(Match match, Setting setting) {
    boolean that = match.group("word").filter(word -> !word.equals("last")).isPresent();
    if (that && setting.spokenOf().isPresent()) {
      Period spokenOf = setting.spokenOf().get();
      return Optional.of(
          new Resolution(
              spokenOf.start() + "TNI", Optional.of(spokenOf), TimeKind.ANAPHORIC, Grain.PART));
    }
    Optional<LocalDate> end =
        match
            .group("weekday")
            .map(name -> DayOfWeek.of(words.number("weekday", name)))
            .map(day -> setting.published().map(p -> Calendar.weekday(day, p, setting.tense())))
            .orElse(setting.published());
    return Optional.of(
        end.map(WeekdayRules::night)
            .orElseGet(() -> Resolution.unresolved("XXXX-XX-XXTNI", Grain.PART)));
  }

  /** Last week is the Monday to Sunday before; likewise for months and years. */
  Optional<Resolution> unit(Match match, Setting setting) {
    String near = match.need("near").replace("the ", "").strip();
    int step = near.matches("this|the") ? 0 : near.matches("next|coming|following") ? 1 : -1;
    String unit = words.value("unit", match.need("unit")).orElseThrow();
    Optional<String> phase = match.group("phase");
    return Optional.of(
        setting
            .published()
            .map(p -> unit(unit, step, p, phase))
            .orElseGet(() -> Resolution.unresolved("XXXX", grain(unit))));
  }

  private static Resolution unit(String unit, int step, LocalDate day, Optional<String> phase) {
    return switch (unit) {
      case "W" -> {
        LocalDate inside = day.plusWeeks(step);
        yield Resolution.of(Calendar.weekValue(inside), Calendar.week(inside), Grain.WEEK);
      }
      case "M" -> {
        YearMonth month = YearMonth.from(day).plusMonths(step);
        Period whole = Calendar.month(month);
        yield Resolution.of(
            month.toString(), phase.map(p -> Phases.ofMonth(whole, p)).orElse(whole), Grain.MONTH);
      }
      case "Y" -> {
        Period whole = Calendar.year(day.getYear() + step);
        yield Resolution.of(
            Integer.toString(day.getYear() + step),
            phase.map(p -> Phases.ofYear(whole, p)).orElse(whole),
            Grain.YEAR);
      }
      default -> {
        int length = unit.equals("E") ? 10 : 100;
        int first = day.getYear() / length * length + step * length;
        yield Resolution.of(
            Integer.toString(first / length),
            new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31)),
            Grain.YEAR);
      }
    };
  }

  private static Grain grain(String unit) {
    return switch (unit) {
      case "W" -> Grain.WEEK;
      case "M" -> Grain.MONTH;
      default -> Grain.YEAR;
    };
  }
}
