package org.reportedly.server.source;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;

/**
 * From when to when a ledger was written.
 *
 * @param first when the first entry was recorded
 * @param last when the last one was
 */
public record LogSpan(Instant first, Instant last) {
  /** The span of a ledger; empty where nothing was recorded. */
  public static Optional<LogSpan> of(Ledger ledger) {
    return entry(ledger, 1)
        .flatMap(first ->
            entry(ledger, ledger.length())
                .map(last -> new LogSpan(first.recorded(), last.recorded())));
  }

  /** The entry at a place of the log. */
  public static Optional<Entry> entry(Ledger ledger, long place) {
    try (Stream<Entry> entries = ledger.entries(place - 1)) {
      return entries.findFirst().filter(it -> it.sequence() == place);
    }
  }
}
