package org.reportedly.gazetteer.resolve;

/**
 * What a word does in a direction or distance; the table {@code offset-words.tsv} explains each.
 */
enum OffsetWord {
  UNIT,
  TIME,
  JOURNEY,
  DIRECTION,
  ABOUT,
  EDGE,
  LINE,
  BESIDE,
  OF,
  FROM,
  NEAR
}
