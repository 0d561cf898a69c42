/**
 * When an event happened: of all the days that the report tells, the day of publication and none at
 * all, those for which the most speaks.
 *
 * <p>For each event {@link org.reportedly.extraction.when.PossibleDays} gathers the days between
 * which to choose: those that the words of its sentence tell, the day of publication, and those
 * told before. {@link org.reportedly.extraction.when.ExpressionClues} and {@link
 * org.reportedly.extraction.when.HistoryClues} say in words what speaks for each. {@link
 * org.reportedly.extraction.when.WhenFinder} takes the best by the weights of {@code
 * when-weights.tsv}, which are learnt from labelled reports.
 */
@NullMarked
package org.reportedly.extraction.when;

import org.jspecify.annotations.NullMarked;
