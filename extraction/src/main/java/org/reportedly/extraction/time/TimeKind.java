package org.reportedly.extraction.time;

/** How a time expression bears on the event that it belongs to. */
public enum TimeKind {
  /** The event lies in the period: "on Wednesday", "in December 2023", "from Friday to Sunday". */
  POINT,
  /** Like {@link #POINT}, but counted from the time last spoken of: "the next day". */
  ANAPHORIC,
  /**
   * Tells the time of the event that is named after the words, not of the one before them: in "the
   * bridge fell on Monday, a day after the strikes" the period of "a day after" is the Sunday.
   */
  OF_FOLLOWING_EVENT,
  /** Open start; the period runs from there to the publication day: "since August 6". */
  SINCE,
  /** The event came later than the start of the expression's own period: "after Monday". */
  AFTER,
  /** The state lasts to the end of the period, which starts on the publication day if it can. */
  UNTIL,
  /** The event is over by then; the period is that of the expression itself: "by Tuesday". */
  BY,
  /** A length without a place on the calendar: "for three days"; never has a period. */
  DURATION,
  /** Again and again: "every day", "nightly"; never has a period. */
  SET,
  /** "now", "so far" with the publication day; "recently", "soon" without a period. */
  REFERENCE
}
