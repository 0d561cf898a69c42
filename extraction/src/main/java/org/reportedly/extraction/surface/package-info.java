/**
 * Sentences as plain text, for the stages that trust the words more than the parse.
 *
 * <p>A {@link org.reportedly.extraction.surface.SentenceText} lays a sentence out as one string
 * whose offsets lead back to tokens and to the report; a {@link
 * org.reportedly.extraction.surface.WordTable} reads the data files that the stages know their
 * words from.
 */
@NullMarked
package org.reportedly.extraction.surface;

import org.jspecify.annotations.NullMarked;
