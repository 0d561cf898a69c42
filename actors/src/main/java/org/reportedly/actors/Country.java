package org.reportedly.actors;

import java.util.Optional;
import org.reportedly.model.Party;

/**
 * A country or territory of ISO 3166.
 *
 * @param alpha2 two-letter code
 * @param alpha3 three-letter code, which is also its party
 * @param name its common English name
 * @param adjective what its forces are called by ("Ukrainian"); empty for the uninhabited
 */
public record Country(String alpha2, String alpha3, String name, Optional<String> adjective) {
  public Country {
    if (!isCode(alpha2, 2) || !isCode(alpha3, 3)) {
      throw new IllegalArgumentException("no codes of ISO 3166: " + alpha2 + ", " + alpha3);
    }
  }

  private static boolean isCode(String code, int length) {
    return code.length() == length && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** The side of the country. */
  public Party party() {
    return new Party(alpha3);
  }
}
