package org.reportedly.ingest.feed;

/** Takes the entries of a feed, one at a time, in the order of the feed. */
@FunctionalInterface
public interface FeedConsumer {
  /**
   * Takes one entry.
   *
   * @param soFar what the feed said of itself before this entry
   * @param entry the entry
   * @return whether more entries are wanted
   */
  boolean take(FeedHeader soFar, FeedEntry entry);
}
