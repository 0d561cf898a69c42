/**
 * The parser of the library NLP4J (Emory University, Apache-2.0) behind the project's {@link
 * org.reportedly.language.Parser}.
 *
 * <p>Only its tagger, lemmas and dependency parser are used, with Brown clusters: that is what
 * loads fastest and parses best. Tokens come from {@link
 * org.reportedly.language.segmentation.Segmenter}, because the library's own tokenizer fuses full
 * stops into the last word.
 */
@NullMarked
package org.reportedly.language.nlp4j;

import org.jspecify.annotations.NullMarked;
