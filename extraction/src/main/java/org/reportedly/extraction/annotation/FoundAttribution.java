package org.reportedly.extraction.annotation;

import java.util.Optional;
import org.reportedly.model.Span;

/**
 * Where a report says that somebody speaks. All spans count UTF-16 code units of the report's text.
 *
 * @param cue the word that tells it, such as "said"
 * @param source the noun phrase of the nearest speaker; empty for hearsay and where the sentence
 *     names none
 * @param content what is said, from its first word to its last, without quotation marks at its
 *     ends; it encloses the cue where that stands in the middle
 */
public record FoundAttribution(Span cue, Optional<Span> source, Span content) {}
