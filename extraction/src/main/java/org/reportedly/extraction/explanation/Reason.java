package org.reportedly.extraction.explanation;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.Span;

/**
 * One reason for a field of a claim.
 *
 * @param rule what made the reader decide so
 * @param cue the words that the rule went by; empty where it went by none
 * @param words the words behind the field's value, in the order of the text
 * @param tells the reason in plain words for a person, without a full stop
 */
public record Reason(Rule rule, Optional<Span> cue, List<Span> words, String tells) {
  public Reason {
    if (tells.isBlank()) {
      throw new IllegalArgumentException("a reason tells something");
    }
    words = List.copyOf(words);
  }

  /** A reason that rests on no words of the report. */
  static Reason of(Rule rule, String tells) {
    return new Reason(rule, Optional.empty(), List.of(), tells);
  }
}
