package org.reportedly.fusion.link;

/** Compares the days of two claims; where the text tells none, the day of publication stands in. */
final class TimeComparison {
  private static final int NEXT = 2;
  private static final int LATER = 10;

  private TimeComparison() {}

  static Signal of(Traits one, Traits other) {
    if (one.dated && other.dated) {
      return ofPeriods(one, other);
    }
    boolean apart =
        one.end != Traits.NO_DAY
            && other.end != Traits.NO_DAY
            && Math.abs((long) one.end - other.end) > LATER
            && !one.report().equals(other.report());
    if (apart) {
      return Signal.DAYS_APART;
    }
    return one.dated || other.dated ? Signal.DAYS_OF_ONE : Signal.DAYS_OF_NONE;
  }

  private static Signal ofPeriods(Traits one, Traits other) {
    if (one.start == other.start && one.end == other.end) {
      return Signal.SAME_DAYS;
    }
    int gap = Math.max(one.start, other.start) - Math.min(one.end, other.end);
    if (gap <= 0) {
      return Signal.DAYS_OVERLAP;
    }
    return gap <= NEXT ? Signal.DAYS_NEXT : gap <= LATER ? Signal.DAYS_LATER : Signal.DAYS_APART;
  }
}
