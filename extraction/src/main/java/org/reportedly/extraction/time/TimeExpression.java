package org.reportedly.extraction.time;

import java.time.LocalDate;
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
 * @param sinceClause where the words stand in a clause like "since the army won back the town last
 *     month": the period from there to the publication day, for the events outside that clause
 */
public record TimeExpression(
    Span span,
    String text,
    int sentence,
    int from,
    int to,
    String value,
    Optional<Period> period,
    TimeKind kind,
    Optional<Period> sinceClause) {
  public TimeExpression {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no tokens: " + from + " to " + to);
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("a time expression needs a value");
    }
  }

  /**
   * The whole days of a {@link TimeKind#DURATION} that ends on the given day, as "for three days"
   * does in a report about what still goes on; empty for other kinds and for lengths over weeks.
   */
  public Optional<Period> endingOn(LocalDate day) {
    return kind == TimeKind.DURATION
        ? Lengths.days(value).map(days -> new Period(day.minusDays(days - 1L), day))
        : Optional.empty();
  }

  /** The whole days of a {@link TimeKind#DURATION} that starts on the given day. */
  public Optional<Period> startingOn(LocalDate day) {
    return kind == TimeKind.DURATION
        ? Lengths.days(value).map(days -> new Period(day, day.plusDays(days - 1L)))
        : Optional.empty();
  }

  /** Whether the expression covers the token of its sentence. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
