package org.reportedly.gazetteer.border;

/** Which border counts for disputed land. */
public enum BorderPolicy {
  /** The internationally recognised one. */
  RECOGNISED,
  /** The one between those who hold the land. */
  HELD
}
