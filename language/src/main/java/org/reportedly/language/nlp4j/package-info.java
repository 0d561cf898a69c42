/**
 * The parser of the library NLP4J (Emory University, Apache-2.0) behind the project's {@link
 * org.reportedly.language.Parser}.
 *
 * <p>Only its tagger, lemmas and dependency parser are used, with Brown clusters. The build turns
 * the library's models into tables that load at once (package {@code compile}), and the program
 * decodes with them just as the library would (packages {@code table} and {@code decode}): the
 * library itself is no part of the program. Tokens come from {@link
 * org.reportedly.language.segmentation.Segmenter}, because the library's own tokenizer fuses full
 * stops into the last word.
 */
@NullMarked
package org.reportedly.language.nlp4j;

import org.jspecify.annotations.NullMarked;
