package org.reportedly.extraction.time;

/** How finely an expression tells the time, from fine to coarse. */
enum Grain {
  CLOCK,
  /** Morning, evening and so on. */
  PART,
  DAY,
  WEEK,
  MONTH,
  /** Seasons and years and decades. */
  YEAR,
  /** Lengths, sets and references, which cannot be put together with others. */
  NONE;

  /** Whether it tells only a part of a day. */
  boolean isWithinDay() {
    return this == CLOCK || this == PART;
  }
}
