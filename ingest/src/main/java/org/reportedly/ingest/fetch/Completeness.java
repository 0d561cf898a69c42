package org.reportedly.ingest.fetch;

/** How much of a body there is. */
public enum Completeness {
  /** All that the server meant to send. */
  WHOLE,
  /** The beginning of one that is larger than a body may be. */
  CUT,
  /** The beginning of one that broke off before its end. */
  BROKEN_OFF;

  /** What is left when one more step has given its part. */
  Completeness and(Completeness next) {
    return this == WHOLE ? next : this;
  }
}
