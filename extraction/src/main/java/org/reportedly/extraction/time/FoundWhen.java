package org.reportedly.extraction.time;

import java.util.Optional;
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
    /** Words of the sentence that belong to the event or to one that it stands within. */
    TOLD,
    /** The day on which it was said. */
    SPOKEN,
    /** The tense: what is or has been is of the day of publication. */
    TENSE,
    /** Taken from the event before. */
    CARRIED
  }

  static FoundWhen byTense(Period published) {
    return new FoundWhen(published, Ground.TENSE, Optional.empty());
  }

  FoundWhen as(Ground other) {
    return new FoundWhen(period, other, expression);
  }
}
