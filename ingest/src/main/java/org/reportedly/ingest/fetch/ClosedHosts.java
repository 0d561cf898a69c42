package org.reportedly.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/** The hosts that asked to be left alone for a while. May be used by many threads at once. */
public final class ClosedHosts {
  private static final Duration LONGEST = Duration.ofDays(2);

  private final InstantSource clock;
  private final Map<String, Instant> openAt = new ConcurrentHashMap<>();

  /**
   * @param clock tells when they may be asked again
   */
  public ClosedHosts(InstantSource clock) {
    this.clock = clock;
  }

  /** Remembers that the address's host asked for it, if the failure tells so. */
  public void hear(URI address, FetchFailure failure) {
    failure
        .retryAfter()
        .map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time)
        .ifPresent(time -> openAt.put(address.getRawAuthority(), clock.instant().plus(time)));
  }

  /** Fails while the address's host is to be left alone. */
  public void check(URI address) throws FetchFailure {
    Instant opens = openAt.getOrDefault(address.getRawAuthority(), Instant.MIN);
    Instant now = clock.instant();
    if (now.isBefore(opens)) {
      Duration left = Duration.between(now, opens);
      String words = RetryAfter.words(left);
      throw new FetchFailure(
          Kind.PASSING,
          "the server asked to be left alone for another " + words,
          "Try again in " + words + ".",
          Optional.of(left));
    }
  }
}
