package org.reportedly.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.model.Period;

/**
 * What an expression is resolved against.
 *
 * @param published the report's day; empty if unknown
 * @param spokenOf the calendar days that the text spoke of last; empty at its beginning
 * @param inSentence the same, but only what the sentence itself has spoken of
 * @param tense of the clause that the expression stands in
 */
record Setting(
    Optional<LocalDate> published,
    Optional<Period> spokenOf,
    Optional<Period> inSentence,
    Tense tense) {}
