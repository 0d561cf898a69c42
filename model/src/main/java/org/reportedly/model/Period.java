package org.reportedly.model;

import java.time.LocalDate;

/**
 * When something happened, in whole days.
 *
 * @param start the first day
 * @param end the last day, which belongs to the period; not before {@code start}
 */
public record Period(LocalDate start, LocalDate end) {
  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a period cannot end before it starts: " + start + " to " + end);
    }
  }

  /** The period of one day. */
  public static Period of(LocalDate day) {
    return new Period(day, day);
  }
}
