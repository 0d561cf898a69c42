/**
 * What the reader knows about words: event types and their triggers, classes of nouns, words of
 * speech and of doubt.
 *
 * <p>All of it stands in the tables beside this package ({@code types.tsv}, those of the folder
 * {@code triggers}, {@code roots.tsv}, {@code classes.tsv}, {@code speech.tsv}, {@code
 * hedges.tsv}), which an analyst can read and extend; the classes here only load and look up. An
 * error in a table names its file and line.
 */
@NullMarked
package org.reportedly.extraction.knowledge;

import org.jspecify.annotations.NullMarked;
