package org.reportedly.ingest.feed;

import java.util.Optional;

/**
 * What a feed says of itself.
 *
 * @param format how it is written
 * @param title the feed's name as plain text
 * @param description what it is about, as plain text
 * @param address the site that it belongs to
 * @param language a BCP 47 tag
 */
public record FeedHeader(
    FeedFormat format,
    Optional<String> title,
    Optional<String> description,
    Optional<String> address,
    Optional<String> language) {}
