package org.reportedly.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.reportedly.ingest.watch.SourceHealth;

/** Tells a person in one line how a source is and what happens next. */
final class HealthLine {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private HealthLine() {}

  /**
   * After a visit.
   *
   * @param gathered what came of it, such as {@code 3 new}
   * @param now for times of today, which need no day
   */
  static String after(SourceHealth before, SourceHealth after, String gathered, Instant now) {
    String moved =
        before.address().equals(after.address()) ? "" : "has moved to " + after.address() + "; ";
    return after.source() + ": " + moved + state(after, "fine, " + gathered, now);
  }

  /** At any time. */
  static String of(SourceHealth health, Instant now) {
    String good =
        health.lastGood().map(moment -> "fine at " + clock(moment, now)).orElse("not visited yet");
    return health.source() + ": " + state(health, good, now);
  }

  private static String state(SourceHealth health, String good, Instant now) {
    if (health.gone()) {
      return "gone for good, it is not visited any more";
    }
    String next =
        health.nextVisit().isAfter(now)
            ? "next visit at " + clock(health.nextVisit(), now)
            : "due now";
    String times = health.failures() == 1 ? "once" : health.failures() + " times in a row";
    return health
        .trouble()
        .map(trouble -> "failed %s: %s; %s".formatted(times, trouble, next))
        .orElseGet(() -> good + "; " + next);
  }

  private static String clock(Instant moment, Instant now) {
    ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
    LocalDate today = now.atZone(ZoneId.systemDefault()).toLocalDate();
    return (local.toLocalDate().equals(today) ? TIME : DAY).format(local);
  }
}
