/**
 * When: finds the words that tell a time and works out the days that they mean.
 *
 * <p>Three steps, each with its own classes. A {@link org.reportedly.extraction.time.TimeGrammar}
 * (patterns and words in {@code time-patterns.tsv} and {@code time-words.tsv}) finds the single
 * expressions of a sentence. Rules, one per line of the grammar, resolve each of them against a
 * {@link org.reportedly.extraction.time.Setting}: the publication date, the time last spoken of and
 * the tense of the clause. Then neighbours are put together ("Tuesday" and "evening", "from A to
 * B") and prepositions read ("since", "until").
 *
 * <p>Values are written as in TIMEX3 (TimeML Annotation Guidelines 1.2.1, 2006). Days mean the days
 * of the report's own calendar; time zones are noted in the text but not converted.
 */
@NullMarked
package org.reportedly.extraction.time;

import org.jspecify.annotations.NullMarked;
