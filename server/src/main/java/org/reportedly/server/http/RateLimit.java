package org.reportedly.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one address may do something: at most so many times at once, and on average so many in
 * a minute (a token bucket each). The addresses of those who came last are kept. May be used by
 * many threads at once.
 */
public final class RateLimit {
  private static final int REMEMBERED = 10_000;
  private static final double NANOSECONDS_IN_MINUTE = 60e9;

  private record Bucket(double tokens, long filled) {}

  private final int perMinute;
  private final LongSupplier nanoseconds;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param perMinute how often, at once and a minute; at least 1
   * @param nanoseconds a clock that only goes forward
   */
  public RateLimit(int perMinute, LongSupplier nanoseconds) {
    if (perMinute < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
    this.perMinute = perMinute;
    this.nanoseconds = nanoseconds;
  }

  /**
   * Counts one more.
   *
   * @throws HttpProblem 429 if it is one too many
   */
  public synchronized void count(String address) {
    long now = nanoseconds.getAsLong();
    Bucket before = buckets.getOrDefault(address, new Bucket(perMinute, now));
    double filled =
        Math.min(
            perMinute, before.tokens + (now - before.filled) / NANOSECONDS_IN_MINUTE * perMinute);
    if (filled < 1) {
      throw new HttpProblem(
          429, "Too many requests from " + address, "Wait a minute and try again.");
    }
    buckets.put(address, new Bucket(filled - 1, now));
  }
}
