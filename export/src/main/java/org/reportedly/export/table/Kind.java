package org.reportedly.export.table;

/** What all cells of a column hold, for formats that must say so before the first row. */
public enum Kind {
  TEXT,
  WORDS,
  WHOLE,
  DECIMAL,
  FLAG,
  DAY,
  MOMENT
}
