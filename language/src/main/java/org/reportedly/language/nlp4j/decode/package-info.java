/**
 * Tagging, lemmas and dependency parsing with the weights that NLP4J learnt, step by step as NLP4J
 * decodes: the same features in the same order, so that the scores are the same to the last bit.
 *
 * <p>A sentence is an array of {@link org.reportedly.language.nlp4j.decode.Word}s behind an
 * artificial root. Each word carries the hashes of its values; a feature template joins the values
 * of some places around the state of the decoder to the key of a feature.
 */
@NullMarked
package org.reportedly.language.nlp4j.decode;

import org.jspecify.annotations.NullMarked;
