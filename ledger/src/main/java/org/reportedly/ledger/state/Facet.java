package org.reportedly.ledger.state;

import java.util.Locale;

/** By what claims and incidents can be filtered with a single word. */
public enum Facet {
  TYPE,
  STANCE,
  PLACE,
  COUNTRY,
  PROVINCE,
  PARTY,
  SPEAKER,
  OUTLET,
  SCENE,
  VERDICT,
  /** How long: the word {@code long} marks periods that a search by day must look for apart. */
  PERIOD;

  /** The facet's word in the tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
