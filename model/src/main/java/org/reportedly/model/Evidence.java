package org.reportedly.model;

/**
 * The words that a claim rests on.
 *
 * @param span where they stand in the report's text
 * @param text the words themselves
 */
public record Evidence(Span span, String text) {
  public Evidence {
    if (text.isEmpty() || text.length() != span.length()) {
      throw new IllegalArgumentException("evidence must be the words at its place: " + text);
    }
  }

  /** The evidence at the given place of a text. */
  public static Evidence at(Span span, String text) {
    return new Evidence(span, span.in(text));
  }
}
