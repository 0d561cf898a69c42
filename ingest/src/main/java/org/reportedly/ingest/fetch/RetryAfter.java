package org.reportedly.ingest.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.reportedly.ingest.time.DateReading;

/** Reads how long a server asks to be left alone. */
final class RetryAfter {
  private RetryAfter() {}

  /** The time from now on: seconds in the answer's {@code Retry-After}, or until its date. */
  static Optional<Duration> of(Answer answer, InstantSource clock) {
    Optional<String> written = answer.header("Retry-After").map(String::strip);
    return written.flatMap(text ->
        text.matches("\\d{1,9}")
            ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
            : new DateReading()
                .read(text)
                .map(date -> Duration.between(clock.instant(), date.moment()))
                .filter(Duration::isPositive));
  }

  /** A time for a person, such as {@code 90 s}, {@code 15 min} or {@code 3 h}. */
  static String words(Duration time) {
    return time.toSeconds() <= 120
        ? Math.max(1, time.toSeconds()) + " s"
        : time.toMinutes() <= 120 ? time.toMinutes() + " min" : time.toHours() + " h";
  }
}
