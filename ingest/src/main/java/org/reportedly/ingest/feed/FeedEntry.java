package org.reportedly.ingest.feed;

import java.util.List;
import java.util.Optional;
import org.reportedly.ingest.time.WrittenDate;

/**
 * One entry of a feed.
 *
 * @param id its own name in the feed, such as a guid
 * @param title its headline as plain text
 * @param address the page that it announces
 * @param published when it was published
 * @param updated when it was changed last
 * @param authors who wrote it
 * @param summary a part or description of it, as HTML
 * @param content all of it, as HTML
 * @param source the feed or outlet that it was taken over from
 * @param language a BCP 47 tag, where the entry tells its own
 */
public record FeedEntry(
    Optional<String> id,
    Optional<String> title,
    Optional<String> address,
    Optional<WrittenDate> published,
    Optional<WrittenDate> updated,
    List<String> authors,
    Optional<String> summary,
    Optional<String> content,
    Optional<String> source,
    Optional<String> language) {
  public FeedEntry {
    authors = List.copyOf(authors);
  }
}
