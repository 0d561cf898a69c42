/**
 * Bytes to characters.
 *
 * <p>{@link org.reportedly.ingest.text.TextDecoder} turns the bytes of a text into characters and
 * refuses what is no text; {@link org.reportedly.ingest.text.LineReader} cuts a stream into lines
 * without holding more than one. What gives no text is {@link
 * org.reportedly.ingest.text.Unreadable}, with its reason and the way out.
 */
@NullMarked
package org.reportedly.ingest.text;

import org.jspecify.annotations.NullMarked;
