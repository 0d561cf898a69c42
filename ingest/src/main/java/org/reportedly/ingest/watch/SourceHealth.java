package org.reportedly.ingest.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.fetch.Validators;

/**
 * What is known of a source from its visits.
 *
 * @param source the address as a person gave it
 * @param address where it is visited, after permanent moves
 * @param validators from the last good visit
 * @param lastGood when it was last visited without trouble
 * @param failures how many visits in a row have failed
 * @param nextVisit when it may be visited next
 * @param trouble why the last visit failed
 * @param gone whether it said that it is gone for good; it is not visited any more
 * @param seen the names of the entries that were gathered, oldest first, no more than the last
 *     {@value #REMEMBERED}
 */
public record SourceHealth(
    String source,
    String address,
    Validators validators,
    Optional<Instant> lastGood,
    int failures,
    Instant nextVisit,
    Optional<String> trouble,
    boolean gone,
    List<String> seen) {
  static final int REMEMBERED = 2000;

  public SourceHealth {
    seen = List.copyOf(seen);
  }

  /** A source that was never visited. */
  public static SourceHealth unvisited(String source) {
    return new SourceHealth(
        source,
        source,
        Validators.NONE,
        Optional.empty(),
        0,
        Instant.EPOCH,
        Optional.empty(),
        false,
        List.of());
  }

  /** After a good visit. */
  public SourceHealth visited(
      String where, Validators with, Instant moment, Instant next, List<String> gathered) {
    List<String> names = new ArrayList<>(seen);
    names.removeAll(gathered);
    names.addAll(gathered);
    int from = Math.max(0, names.size() - REMEMBERED);
    return new SourceHealth(
        source,
        where,
        with,
        Optional.of(moment),
        0,
        next,
        Optional.empty(),
        false,
        names.subList(from, names.size()));
  }

  /** After a visit that failed. */
  public SourceHealth failed(String reason, Instant next, boolean forGood) {
    return new SourceHealth(
        source,
        address,
        validators,
        lastGood,
        failures + 1,
        next,
        Optional.of(reason),
        forGood,
        seen);
  }

  /** Whether it may be visited at the given moment. */
  public boolean isDue(Instant moment) {
    return !gone && !nextVisit.isAfter(moment);
  }
}
