package org.reportedly.ingest;

import java.util.Optional;
import org.reportedly.ingest.feed.FeedConsumer;
import org.reportedly.ingest.feed.FeedEntry;
import org.reportedly.ingest.feed.FeedHeader;

/**
 * Hands all entries of a feed on but the last, which is torn where the feed breaks off. Not for use
 * by many threads.
 */
final class AllButLast implements FeedConsumer {
  private record Held(FeedHeader header, FeedEntry entry) {}

  private final FeedConsumer next;
  private Optional<Held> held = Optional.empty();

  AllButLast(FeedConsumer next) {
    this.next = next;
  }

  @Override
  public boolean take(FeedHeader soFar, FeedEntry entry) {
    boolean more = held.map(before -> next.take(before.header(), before.entry())).orElse(true);
    held = Optional.of(new Held(soFar, entry));
    return more;
  }
}
