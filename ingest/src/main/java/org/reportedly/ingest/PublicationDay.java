package org.reportedly.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day of publication as files and options write it: ISO 8601, with or without a time. */
public final class PublicationDay {
  private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");

  private PublicationDay() {}

  /**
   * The day in a text such as {@code 2024-08-14} or {@code 2024-08-14T09:30:00Z}; the day as
   * written counts, whatever the time zone. Empty if there is no such day in the calendar.
   */
  public static Optional<LocalDate> parse(String text) {
    var matcher = WITH_TIME.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(matcher.group(1))).filter(day -> day.getYear() > 0);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
