package org.reportedly.extraction.syntax;

/** When a clause is told to be. */
public enum Tense {
  PAST,
  PERFECT,
  PRESENT,
  FUTURE,
  /** The clause does not tell, as an infinitive does not. */
  NONE
}
