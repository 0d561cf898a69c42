package org.reportedly.ingest;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.watch.BackOff;
import org.reportedly.ingest.watch.SourceHealth;

/**
 * Visits sources again and again, and gathers from each only what is new. Never fails for a source:
 * what is wrong stands in its health.
 */
public final class Watch {
  private final WebIntake web;
  private final BackOff backOff;
  private final InstantSource clock;

  /**
   * @param web makes the visits
   * @param backOff says when the next one is
   * @param clock tells when a visit was
   */
  public Watch(WebIntake web, BackOff backOff, InstantSource clock) {
    this.web = web;
    this.backOff = backOff;
    this.clock = clock;
  }

  /**
   * Visits a source and gives its health afterwards.
   *
   * @param before its health until now
   * @param out takes what is new, on this thread; what it throws ends the visit
   */
  public SourceHealth visit(SourceHealth before, Consumer<Intake> out) {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    seen.addAll(before.seen());
    List<String> gathered = Collections.synchronizedList(new ArrayList<>());
    EntryMemory memory =
        new EntryMemory() {
          @Override
          public boolean wants(String version) {
            return seen.add(version);
          }

          @Override
          public void gathered(String version) {
            gathered.add(version);
          }
        };
    try {
      WebIntake.Visit visit = web.visit(before.address(), before.validators(), memory, out);
      Instant now = clock.instant();
      return before.visited(
          visit.movedTo().map(URI::toString).orElse(before.address()),
          visit.validators(),
          now,
          now.plus(backOff.wait(0, Optional.empty())),
          gathered);
    } catch (FetchFailure failure) {
      Instant next =
          clock.instant().plus(backOff.wait(before.failures() + 1, failure.retryAfter()));
      boolean forGood = failure.kind() == FetchFailure.Kind.GONE;
      return before.failed(failure.reason(), next, forGood);
    }
  }
}
