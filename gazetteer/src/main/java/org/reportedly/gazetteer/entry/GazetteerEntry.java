package org.reportedly.gazetteer.entry;

import java.util.OptionalInt;
import org.reportedly.model.Coordinates;

/**
 * A place of the gazetteer.
 *
 * @param id GeoNames' id where positive, else a number of our own for what GeoNames' lists lack
 * @param name its usual English name
 * @param coordinates the point, or the middle of the area
 * @param country ISO 3166 alpha-2 code, empty where it lies in none or in several
 * @param province the first-level area that it lies in or is
 * @param district the second-level area that it lies in or is
 * @param kind what sort of place it is
 * @param featureCode GeoNames' feature code, such as {@code PPLC} for a capital; may be empty
 * @param population people, 0 if unknown; for places without inhabitants, the fame of a town of
 *     that size
 */
public record GazetteerEntry(
    int id,
    String name,
    Coordinates coordinates,
    String country,
    AdministrativeArea province,
    AdministrativeArea district,
    FeatureKind kind,
    String featureCode,
    long population) {
  public GazetteerEntry {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entry needs a name: " + id);
    }
    if (!country.isEmpty() && country.length() != 2) {
      throw new IllegalArgumentException("no ISO 3166 alpha-2 code: " + country);
    }
    if (population < 0) {
      throw new IllegalArgumentException("a population is not negative: " + population);
    }
  }

  /** The id of GeoNames, where the place has one. */
  public OptionalInt geonames() {
    return id > 0 ? OptionalInt.of(id) : OptionalInt.empty();
  }

  /** Whether it is the capital of its country. */
  public boolean isCapital() {
    return featureCode.equals("PPLC");
  }

  /**
   * This entry with the English name of an older one of the same place, and with its province and
   * district, if it has none.
   */
  public GazetteerEntry completedBy(GazetteerEntry older) {
    boolean open = !province.isKnown() && country.equals(older.country);
    return new GazetteerEntry(
        id,
        older.name,
        coordinates,
        country,
        open ? older.province : province,
        open ? older.district : district,
        kind,
        featureCode,
        population);
  }

  /** This entry counted to another country. */
  public GazetteerEntry countedTo(String otherCountry) {
    return new GazetteerEntry(
        id, name, coordinates, otherCountry, province, district, kind, featureCode, population);
  }
}
