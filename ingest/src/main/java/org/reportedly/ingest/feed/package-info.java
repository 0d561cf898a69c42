/**
 * Feeds to entries.
 *
 * <p>{@link org.reportedly.ingest.feed.FeedReader} streams RSS 0.9x to 2.0, RDF, Atom and JSON
 * Feed: it hands over one {@link org.reportedly.ingest.feed.FeedEntry} after another and holds no
 * more than one. XML is read by jsoup's lenient parser, which mends what feeds in the wild have
 * wrong and resolves no entity but HTML's own names. {@link org.reportedly.ingest.feed.Outlines}
 * reads lists of feeds in OPML.
 */
@NullMarked
package org.reportedly.ingest.feed;

import org.jspecify.annotations.NullMarked;
