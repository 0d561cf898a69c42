package org.reportedly.ingest.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as feeds, pages and mails write them: ISO 8601 with one digit missing or a blank for
 * the T, RFC 822 with two digits of a year, names of months in many languages, American order, Unix
 * seconds, years and months named in Chinese characters. Nothing is guessed: 3/4/2024 is no date,
 * for nobody knows which.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class DateReading {
  private static final String TIME =
      "(?:\\s*(?:T|,|at|-|um|à|\\s)\\s*(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})"
          + "(?:[.,]\\d{1,12})?)?\\s*(?<half>[AaPp]\\.?[Mm]\\b\\.?)?\\s*(?<zone>[A-Za-z]{1,5}\\b|"
          + "(?:GMT|UTC|UT)?\\s*[+-]\\d{1,2}:?\\d{0,2})?)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<!\\d)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)" + TIME),
          Pattern.compile(
              "(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]"
                  + TIME),
          Pattern.compile(
              "(?<!\\d)(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)" + TIME),
          Pattern.compile(
              "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)"
                  + "(?:T(?<hour>\\d{2}):?(?<minute>\\d{2}):?(?<second>\\d{2})?(?<half>)(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?"),
          Pattern.compile(
              "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º)?(?:\\s+de)?[\\s\\u00A0-]+(?<name>\\p{L}{3,12})\\.?"
                  + "(?:\\s+de)?[\\s,-]+(?<year>\\d{4}|\\d{2})(?!\\d)"
                  + TIME),
          Pattern.compile(
              "(?<name>\\p{L}{3,12})\\.?[\\s\\u00A0]+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)"
                  + TIME),
          Pattern.compile(
              "(?<name>\\p{L}{3})\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})(?<half>)"
                  + "\\s+(?:(?<zone>[A-Z]{1,5}|[+-]\\d{4})\\s+)?(?<year>\\d{4})(?!\\d)"),
          Pattern.compile(
              "(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})(?!\\d)"
                  + TIME),
          Pattern.compile(
              "(?<!\\d)(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>\\d{4})(?!\\d)" + TIME),
          Pattern.compile(
              "(?<!\\d)(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})(?!\\d)"
                  + TIME));

  private static final Pattern UNIX = Pattern.compile("\\d{10}(\\d{3})?");
  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final Months months = new Months();
  private final Zones zones = new Zones();

  /**
   * The first date in the text; empty if it has none that is in the calendar.
   *
   * @param text of which no more than the first 200 characters are looked at
   */
  public Optional<WrittenDate> read(String text) {
    String stripped = text.strip();
    String start = plainDigits(stripped.substring(0, Math.min(LONGEST, stripped.length())));
    if (UNIX.matcher(start).matches()) {
      return Optional.of(unix(Long.parseLong(start)));
    }
    @Nullable WrittenDate first = null;
    int earliest = Integer.MAX_VALUE;
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(start);
      while (matcher.find()) {
        Optional<WrittenDate> date = date(matcher);
        if (date.isPresent() && matcher.start() < earliest) {
          first = date.get();
          earliest = matcher.start();
        }
        if (date.isPresent()) {
          break;
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** The digits of other scripts, such as ٣, as those of ours. */
  private static String plainDigits(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char here = plain.charAt(i);
      if (here > '9' && Character.isDigit(here)) {
        plain.setCharAt(i, (char) ('0' + Character.digit(here, 10)));
      }
    }
    return plain.toString();
  }

  private static WrittenDate unix(long number) {
    Instant moment =
        number > 9_999_999_999L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    var utc = moment.atOffset(ZoneOffset.UTC);
    return new WrittenDate(
        utc.toLocalDate(), Optional.of(utc.toLocalTime()), Optional.of(ZoneOffset.UTC));
  }

  private Optional<WrittenDate> date(Matcher matcher) {
    OptionalInt month =
        matcher.namedGroups().containsKey("name")
            ? months.number(matcher.group("name"))
            : OptionalInt.of(Integer.parseInt(matcher.group("month")));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    try {
      int year = fullYear(Integer.parseInt(matcher.group("year")));
      LocalDate day = LocalDate.of(year, month.getAsInt(), Integer.parseInt(matcher.group("day")));
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        return Optional.empty();
      }
      Optional<LocalTime> time = time(matcher);
      return Optional.of(
          new WrittenDate(
              day,
              time,
              time.isEmpty()
                  ? Optional.empty()
                  : Optional.ofNullable(matcher.group("zone")).flatMap(zones::offset)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** As RFC 2822 has it: 00 to 49 are of this century, 50 to 99 of the last. */
  private static int fullYear(int year) {
    return year < 50 ? 2000 + year : year < 100 ? 1900 + year : year;
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    String hours = matcher.group("hour");
    if (hours == null) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hours);
    String half = matcher.group("half");
    if (half != null && !half.isEmpty()) {
      boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    String seconds = matcher.group("second");
    int second = seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds));
    int minute = Integer.parseInt(matcher.group("minute"));
    return hour > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, minute, second));
  }
}
