package org.reportedly.server.source;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;

/** From when to when a ledger was written. May be asked by many threads at once. */
public final class LogSpan {
  /** From the first to the last entry. */
  public record Span(Instant first, Instant last) {}

  private final Ledger ledger;
  private long known;

  /**
   * @param ledger stays open; whoever opened it closes it
   */
  public LogSpan(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The span; empty where nothing was recorded. */
  public Optional<Span> span() {
    return entryAfter(0)
        .flatMap(first ->
            entryAfter(last() - 1).map(last -> new Span(first.recorded(), last.recorded())));
  }

  /** The place of the last entry. Places have no gaps, so it is found by halving. */
  public synchronized long last() {
    long step = 1;
    while (entryAfter(known + step - 1).isPresent()) {
      known += step;
      step *= 2;
    }
    for (; step > 0; step /= 2) {
      if (entryAfter(known + step - 1).isPresent()) {
        known += step;
      }
    }
    return known;
  }

  private Optional<Entry> entryAfter(long place) {
    try (Stream<Entry> entries = ledger.entries(place)) {
      return entries.findFirst();
    }
  }
}
