package org.reportedly.extraction.time;

/** Which way a date without a year or a bare weekday lies from the publication day. */
enum Tense {
  PAST,
  /** "Ministers meet on Tuesday": a weekday is the coming one, dates as {@link #UNKNOWN}. */
  PRESENT,
  FUTURE,
  /** No verb tells; then dates lie in the past unless that would be most of a year ago. */
  UNKNOWN
}
