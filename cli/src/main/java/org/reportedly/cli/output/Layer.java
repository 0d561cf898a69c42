package org.reportedly.cli.output;

import java.util.Locale;

/** What one stage of reading finds. */
public enum Layer {
  TOKENS,
  TIMES,
  ATTRIBUTIONS,
  EVENTS,
  PLACES;

  /** The word that a person types. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
