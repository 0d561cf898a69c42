package org.reportedly.ingest.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as it was written.
 *
 * @param day the day as written, whatever the zone
 * @param time the time of day, where it was written
 * @param zone how far it is from UTC, where that was written
 */
public record WrittenDate(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {
  /** The moment, a missing time taken for midnight and a missing zone for UTC. */
  public Instant moment() {
    return day.atTime(time.orElse(LocalTime.MIDNIGHT)).toInstant(zone.orElse(ZoneOffset.UTC));
  }
}
