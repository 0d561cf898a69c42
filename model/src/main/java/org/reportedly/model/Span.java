package org.reportedly.model;

/**
 * A stretch of a report's text.
 *
 * @param start offset of the first character, in UTF-16 code units, from 0
 * @param end offset after the last character, greater than or equal to {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
    }
  }

  /** The number of UTF-16 code units in the stretch. */
  public int length() {
    return end - start;
  }

  /** Whether the two stretches share at least one character. */
  public boolean overlaps(Span other) {
    return Math.min(end, other.end) > Math.max(start, other.start);
  }

  /** Whether the other stretch lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest stretch that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words that this stretch marks in the given text. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
