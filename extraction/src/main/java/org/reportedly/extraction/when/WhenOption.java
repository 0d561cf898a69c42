package org.reportedly.extraction.when;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.model.Period;

/**
 * Days between which was chosen for an event.
 *
 * @param period empty for the choice that the report tells none
 * @param ground what kind of words tell them
 * @param expression the words, if words do
 * @param clues what speaks for them or against them
 */
public record WhenOption(
    Optional<Period> period,
    FoundWhen.Ground ground,
    Optional<TimeExpression> expression,
    List<String> clues) {
  public WhenOption {
    clues = List.copyOf(clues);
  }

  Optional<FoundWhen> found() {
    return period.map(days -> new FoundWhen(days, ground, expression));
  }
}
