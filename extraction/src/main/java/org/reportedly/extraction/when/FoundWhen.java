package org.reportedly.extraction.when;

import java.util.Optional;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.model.Period;

/**
 * When an event happened, and by what it is told.
 *
 * @param period the days
 * @param ground what kind of words tell them
 * @param expression the words, of this sentence or an earlier one; empty for a bare tense
 */
public record FoundWhen(Period period, Ground ground, Optional<TimeExpression> expression) {
  /** What tells a time. */
  public enum Ground {
    /** Words of the sentence. */
    TOLD,
    /** Nothing but the tense, or what is spoken of: the day of publication. */
    TENSE,
    /** Words of an earlier sentence, or the event before. */
    CARRIED
  }
}
