package org.reportedly.extraction.figure;

/** What sort of thing a number says. */
public enum QuantityKind {
  /** So many of something: "117 drones", "two dozen villages". */
  COUNT,
  /** A part of a whole in per cent: "80%", "four-fifths", "one in three". */
  SHARE,
  /** An amount of a currency. */
  MONEY,
  /** A distance, area, weight, depth, speed or power. */
  MEASURE,
  /** Years of a person's life: "34", "3-year-old". */
  AGE,
  /** A length of time: "three days". */
  DURATION,
  /** A part of a date or a clock time, or a year. */
  CLOCK_OR_DATE,
  /** A place in a row: "the fourth soldier". */
  ORDINAL,
  /** Says how and not how many: "two-storey", "third-largest", "for the second time". */
  ATTRIBUTE,
  /** A number that is part of a name: "Su-34", "Article 5", "Delmas 33". */
  IDENTIFIER
}
