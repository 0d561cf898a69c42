package org.reportedly.extraction.knowledge;

/** How far an event has come, as the schemes of event codes tell it apart. */
public enum Standing {
  /** It happened, or somebody says so. */
  HAPPENED,
  /** It is promised, planned or threatened. */
  ANNOUNCED,
  /** Somebody wants it. */
  DEMANDED,
  /** It was refused, or did not come about. */
  REFUSED
}
