package org.reportedly.model;

/**
 * The side that somebody is on.
 *
 * @param code the ISO 3166 alpha-3 code of the country ({@code UKR}), or the group's own name
 *     ({@code M23})
 */
public record Party(String code) {
  public Party {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a party needs a code or a name");
    }
  }
}
