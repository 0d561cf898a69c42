package org.reportedly.server.feeds;

import java.time.Instant;
import java.util.Optional;
import org.reportedly.ingest.watch.SourceHealth;

/**
 * How a feed is.
 *
 * @param health what its visits showed
 * @param visiting whether it is being visited
 */
public record FeedState(SourceHealth health, boolean visiting) {
  /** In a word or two. */
  public String status() {
    if (visiting) {
      return "being visited";
    }
    if (health.gone()) {
      return "gone";
    }
    if (health.trouble().isPresent()) {
      return health.failures() == 1 ? "failed once" : "failed " + health.failures() + " times";
    }
    return health.lastGood().isPresent() ? "fine" : "new";
  }

  /** Whether somebody should look at it. */
  public boolean isBad() {
    return health.trouble().isPresent();
  }

  /** When it is visited next; empty where it never will be, or where it is due. */
  public Optional<Instant> next() {
    return Optional.of(health.nextVisit())
        .filter(it -> !health.gone() && it.isAfter(Instant.EPOCH));
  }
}
