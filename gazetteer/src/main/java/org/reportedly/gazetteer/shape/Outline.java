package org.reportedly.gazetteer.shape;

import java.util.List;
import org.reportedly.model.Coordinates;

/**
 * The outline of a province or country.
 *
 * @param code GeoNames' dotted code of the province, or the country's ISO 3166 alpha-2 code
 * @param geonames id of GeoNames, 0 if unknown
 * @param name in English
 * @param country ISO 3166 alpha-2, by the internationally recognised border
 * @param rings outer lines and holes, told apart by the even-odd rule
 */
public record Outline(String code, int geonames, String name, String country, List<Ring> rings) {
  public Outline {
    rings = List.copyOf(rings);
  }

  /** Whether the point lies inside. */
  public boolean holds(Coordinates point) {
    boolean inside = false;
    for (Ring ring : rings) {
      inside ^= ring.isAround(point);
    }
    return inside;
  }
}
