/**
 * From a report's text to sentences, tokens and parses.
 *
 * <p>A {@link org.reportedly.language.Document} holds the sentences of a text; each {@link
 * org.reportedly.language.Sentence} holds its tokens with part of speech, lemma and dependencies.
 * All offsets count UTF-16 code units of the report's text, so that every word leads back to it.
 */
@NullMarked
package org.reportedly.language;

import org.jspecify.annotations.NullMarked;
