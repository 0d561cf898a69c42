package org.reportedly.export.table;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.reportedly.model.Period;

/** How exactly it is known when something happened, from the length of its period. */
public enum TimePrecision {
  /** One day. */
  DAY,
  /** Two to seven days. */
  WEEK,
  /** Eight to thirty-one days. */
  MONTH,
  /** More. */
  LONGER;

  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_MONTH = 31;

  /** The precision of a period. */
  public static TimePrecision of(Period period) {
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    if (days == 1) {
      return DAY;
    }
    return days <= DAYS_OF_WEEK ? WEEK : days <= DAYS_OF_MONTH ? MONTH : LONGER;
  }

  /** The precision's word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
