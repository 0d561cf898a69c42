package org.reportedly.extraction.time;

/** The ways to resolve an expression; each line of the grammar names one. */
enum TimeRule {
  DATE,
  NUMERIC_DATE,
  DAY_RANGE,
  MONTH,
  YEAR,
  DECADE,
  SEASON,
  HOLIDAY,
  WEEKDAY,
  NIGHT_BETWEEN_DAYS,
  NIGHT_BETWEEN_WEEKDAYS,
  NEAR_DAY,
  NIGHT,
  PART_OF_DAY,
  NEAR_UNIT,
  WEEKEND,
  LAST_UNITS,
  NEXT_UNITS,
  AGO,
  SHIFT,
  SAME,
  SINCE_THEN,
  DURATION,
  VAGUE_DURATION,
  SET,
  PRESENT,
  PAST,
  FUTURE,
  CLOCK
}
