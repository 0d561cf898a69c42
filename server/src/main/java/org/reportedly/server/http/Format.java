package org.reportedly.server.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form an address is asked for: by the ending of its last part, a page without one. */
public enum Format {
  HTML,
  JSON,
  JSONL,
  CSV,
  GEOJSON,
  RSS,
  ATOM,
  TXT;

  /** The ending, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> of(String ending) {
    return Arrays.stream(values())
        .filter(it -> it != HTML && it.ending().equals(ending))
        .findFirst();
  }
}
