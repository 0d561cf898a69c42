package org.reportedly.ingest.time;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones as mails and feeds write them: numbers, and the few names that mean one offset. */
final class Zones {
  private static final Pattern NUMBER =
      Pattern.compile("(?:GMT|UTC|UT)?\\s*([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);

  /** RFC 822's names, and those of European zones, in hours from UTC. */
  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("WEST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9));

  /** How far the zone is from UTC; empty if the name is not known or means several zones. */
  Optional<ZoneOffset> offset(String written) {
    String zone = written.strip().toUpperCase(Locale.ROOT);
    Integer hours = HOURS.get(zone);
    if (hours != null) {
      return Optional.of(ZoneOffset.ofHours(hours));
    }
    Matcher number = NUMBER.matcher(zone);
    if (!number.matches()) {
      return Optional.empty();
    }
    try {
      int sign = number.group(1).equals("-") ? -1 : 1;
      int minutes = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
      return Optional.of(
          ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(number.group(2)), sign * minutes));
    } catch (DateTimeException noSuchZone) {
      return Optional.empty();
    }
  }
}
