package org.reportedly.server.filter;

import java.util.Locale;

/** By what can be filtered. */
public enum Field {
  TEXT("Words"),
  PLACE("Place"),
  COUNTRY("Country"),
  PROVINCE("Province"),
  PARTY("Party"),
  TYPE("Type"),
  SPEAKER("Speaker"),
  STANCE("Stance"),
  VERDICT("Verdict"),
  OUTLET("Outlet"),
  SCENE("Scene"),
  SINCE("From"),
  UNTIL("To"),
  AS_OF("As known on");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** The name in addresses, such as {@code as-of}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name on the page. */
  public String label() {
    return label;
  }
}
