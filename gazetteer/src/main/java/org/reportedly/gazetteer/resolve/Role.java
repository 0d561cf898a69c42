package org.reportedly.gazetteer.resolve;

/** What a place does where a report names it. */
public enum Role {
  /** It is a place where something is or happens. */
  PLACE,
  /** It stands for its government: "Kyiv said". */
  METONYM,
  /** It only tells where an institution is: "the Ohio Governor". */
  MODIFIER,
  /** It tells where the report was written: "KYIV, Ukraine —". */
  DATELINE
}
