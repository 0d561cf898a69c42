/**
 * Finds copies: the same story in several outlets, word for word or nearly so.
 *
 * <p>{@link org.reportedly.ingest.copies.CopyFinder} compares reports as they come with all before
 * them. A text becomes a {@code Fingerprint} of its runs of words; texts that share a band of it
 * are compared as a whole, and those that share enough are copies. {@link
 * org.reportedly.ingest.copies.CopyBook} does the same for a collection that grows, where an
 * earlier report may come later. {@link org.reportedly.ingest.copies.Syndication} reads through
 * whose hands a report says that it came.
 */
@NullMarked
package org.reportedly.ingest.copies;

import org.jspecify.annotations.NullMarked;
