package org.reportedly.ingest.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait between visits: after a good one as long as the person said; after failures
 * twice as long each time, up to two days, and by chance a little more or less, so that a host that
 * was down does not meet all its readers at once. A server that asks for longer is heard.
 *
 * @param every the time between good visits
 * @param chance for the jitter
 */
public record BackOff(Duration every, RandomGenerator chance) {
  /** The longest wait of all. */
  public static final Duration LONGEST = Duration.ofDays(2);

  private static final int MOST_DOUBLINGS = 20;
  private static final double JITTER = 0.2;

  public BackOff {
    if (!every.isPositive()) {
      throw new IllegalArgumentException("the time between visits is more than nothing");
    }
  }

  /**
   * The wait before the next visit.
   *
   * @param failures how many visits in a row have failed
   * @param asked how long the server asked to be left alone
   */
  public Duration wait(int failures, Optional<Duration> asked) {
    if (failures == 0) {
      return every;
    }
    long doubled = every.toMillis() * (1L << Math.min(failures, MOST_DOUBLINGS));
    double factor = 1 - JITTER + 2 * JITTER * chance.nextDouble();
    Duration own = Duration.ofMillis((long) (doubled * factor));
    Duration held = own.compareTo(LONGEST) > 0 ? LONGEST : own;
    Duration heard = asked.filter(longer -> longer.compareTo(held) > 0).orElse(held);
    return heard.compareTo(LONGEST) > 0 ? LONGEST : heard;
  }
}
