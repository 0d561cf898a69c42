package org.reportedly.extraction.time;

import java.util.Optional;
import org.reportedly.model.Period;
import org.reportedly.model.Span;

/**
 * Words that tell a time, and what they mean.
 *
 * @param span where they stand in the report's text, without a preposition before them
 * @param text as they stand there
 * @param sentence index of their sentence in the document
 * @param from index of the first token that they cover
 * @param to index after the last token that they cover
 * @param value in the style of TIMEX3: {@code 2024-08-14}, {@code P1D}, {@code PRESENT_REF}; parts
 *     that the report leaves open are {@code X}
 * @param period the whole days that a claim's date needs, by the kind; empty if unresolved
 * @param kind how it bears on the event
 */
public record TimeExpression(
    Span span,
    String text,
    int sentence,
    int from,
    int to,
    String value,
    Optional<Period> period,
    TimeKind kind) {
  public TimeExpression {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no tokens: " + from + " to " + to);
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("a time expression needs a value");
    }
  }

  /** Whether the expression covers the token of its sentence. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
