package org.reportedly.model;

import java.util.Optional;

/**
 * Where something happened, as exactly as the report tells.
 *
 * @param name as the report names it
 * @param country ISO 3166 alpha-2 code of the country, or empty for a sea or where countries meet
 * @param coordinates the point, or the middle of the area, where it is known
 * @param precision how exactly the place is known
 */
public record Place(
    String name, String country, Optional<Coordinates> coordinates, Precision precision) {
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
    if (!country.isEmpty() && country.length() != 2) {
      throw new IllegalArgumentException("no ISO 3166 alpha-2 code: " + country);
    }
  }
}
