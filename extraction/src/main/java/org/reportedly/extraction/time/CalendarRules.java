package org.reportedly.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.model.Period;

/** Resolves what names a place on the calendar: dates, months, years, seasons, holidays. */
final class CalendarRules {
  private final TimeWords words;

  CalendarRules(TimeWords words) {
    this.words = words;
  }

  Optional<Resolution> date(Match match, Setting setting) {
    int month =
        match
            .group("month")
            .map(name -> words.number("month", name))
            .orElseGet(() -> digits(match.need("m")));
    return date(match.group("y").map(CalendarRules::digits), month, day(match, "d"), setting);
  }

  /** Day before month, unless only the other order gives a date. */
  Optional<Resolution> numericDate(Match match, Setting setting) {
    int first = digits(match.need("d"));
    int second = digits(match.need("m"));
    Optional<Integer> year = match.group("y").map(CalendarRules::digits);
    return second > 12 ? date(year, first, second, setting) : date(year, second, first, setting);
  }

  private static Optional<Resolution> date(
      Optional<Integer> year, int month, int day, Setting setting) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    Optional<Integer> known =
        year.or(
            () -> setting.published().map(p -> Calendar.yearOf(month, day, p, setting.tense())));
    if (known.isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
      return Optional.of(Resolution.unresolved(value, Grain.DAY));
    }
    return Calendar.day(known.get(), month, day)
        .map(found -> Resolution.of(found.toString(), Period.of(found), Grain.DAY));
  }

  /** "The 24th": of the month of publication, or of the one before or after by the tense. */
  Optional<Resolution> dayOfMonth(Match match, Setting setting) {
    int day = day(match, "d");
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    Optional<LocalDate> found =
        setting.published().flatMap(p -> dayOfMonth(day, p, setting.tense()));
    return Optional.of(
        found
            .map(date -> Resolution.of(date.toString(), Period.of(date), Grain.DAY))
            .orElseGet(() ->
                Resolution.unresolved(String.format(Locale.ROOT, "XXXX-XX-%02d", day), Grain.DAY)));
  }

  private static Optional<LocalDate> dayOfMonth(int day, LocalDate published, Tense tense) {
    boolean future = tense == Tense.FUTURE || tense == Tense.PRESENT;
    int step = future ? 1 : -1;
    boolean otherMonth = future ? day < published.getDayOfMonth() : day > published.getDayOfMonth();
    YearMonth month = YearMonth.from(published).plusMonths(otherMonth ? step : 0);
    return Calendar.day(month.getYear(), month.getMonthValue(), day);
  }

  /** "13 and 14 April", "April 13 to 15": all days from the first to the last. */
  Optional<Resolution> dayRange(Match match, Setting setting) {
    int month = words.number("month", match.need("month"));
    Optional<Integer> year = match.group("y").map(CalendarRules::digits);
    Optional<Resolution> first = date(year, month, day(match, "d"), setting);
    Optional<Resolution> last = date(year, month, day(match, "d2"), setting);
    return first.flatMap(from -> last.flatMap(to -> Ranges.join(from, to)));
  }

  Optional<Resolution> month(Match match, Setting setting) {
    int number = words.number("month", match.need("month"));
    Optional<YearMonth> month =
        match
            .group("y")
            .map(year -> YearMonth.of(digits(year), number))
            .or(() -> setting.published().map(p -> monthNear(match, number, p, setting.tense())));
    if (month.isEmpty()) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", number);
      return Optional.of(Resolution.unresolved(value, Grain.MONTH));
    }
    Period whole = Calendar.month(month.get());
    Period part = match.group("phase").map(p -> Phases.ofMonth(whole, p)).orElse(whole);
    return Optional.of(Resolution.of(month.get().toString(), part, Grain.MONTH));
  }

  private static YearMonth monthNear(Match match, int number, LocalDate published, Tense tense) {
    YearMonth now = YearMonth.from(published);
    return switch (match.group("near").orElse("")) {
      case "last" -> Calendar.month(number, now.minusMonths(1).atDay(1), Tense.PAST);
      case "next" -> Calendar.month(number, now.plusMonths(1).atDay(1), Tense.FUTURE);
      case "this" -> YearMonth.of(published.getYear(), number);
      default -> Calendar.month(number, published, tense);
    };
  }

  Optional<Resolution> year(Match match) {
    int year = digits(match.need("y"));
    Period whole = Calendar.year(year);
    Period part = match.group("phase").map(p -> Phases.ofYear(whole, p)).orElse(whole);
    return Optional.of(Resolution.of(Integer.toString(year), part, Grain.YEAR));
  }

  Optional<Resolution> decade(Match match) {
    int first = digits(match.need("y"));
    Period whole = new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    return Optional.of(Resolution.of(Integer.toString(first / 10), whole, Grain.YEAR));
  }

  /** Meteorological seasons of the northern half; winter bears the year in which it begins. */
  Optional<Resolution> season(Match match, Setting setting) {
    String season = words.value("season", match.need("season")).orElseThrow();
    Optional<Integer> year =
        match
            .group("y")
            .map(CalendarRules::digits)
            .or(() -> setting.published().map(p -> seasonYear(match, season, p)));
    return Optional.of(
        year.map(y -> Resolution.of(y + "-" + season, Phases.season(y, season), Grain.YEAR))
            .orElseGet(() -> Resolution.unresolved("XXXX-" + season, Grain.YEAR)));
  }

  private static int seasonYear(Match match, String season, LocalDate published) {
    int year = published.getYear();
    return switch (match.group("near").orElse("this")) {
      case "last" -> Phases.season(year, season).end().isBefore(published) ? year : year - 1;
      case "next" -> Phases.season(year, season).start().isAfter(published) ? year : year + 1;
      default -> year;
    };
  }

  Optional<Resolution> holiday(Match match, Setting setting) {
    String[] parts = words.value("holiday", match.need("holiday")).orElseThrow().split("-", -1);
    Optional<Integer> year = match.group("y").map(CalendarRules::digits);
    return date(year, digits(parts[0]), digits(parts[1]), setting);
  }

  private static int day(Match match, String slot) {
    return digits(match.need(slot).replaceAll("\\D", ""));
  }

  private static int digits(String text) {
    return Integer.parseInt(text);
  }
}
