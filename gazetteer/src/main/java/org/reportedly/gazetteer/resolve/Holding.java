package org.reportedly.gazetteer.resolve;

import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;

/** Which places hold which others. */
final class Holding {
  private static final double CITY_RADIUS = 40;
  private static final double REGION_RADIUS = 700;

  private Holding() {}

  /** Whether the first place is a larger one in which the other lies. */
  static boolean holds(GazetteerEntry outer, GazetteerEntry inner) {
    if (outer.id() == inner.id()) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY ->
          inner.kind() != FeatureKind.COUNTRY && inner.country().equals(outer.country());
      case PROVINCE ->
          outer.province().isKnown()
              && inner.kind() != FeatureKind.PROVINCE
              && inner.province().code().equals(outer.province().code());
      case DISTRICT -> holdsAsDistrict(outer, inner);
      case TOWN ->
          inner.kind() == FeatureKind.TOWN
              && inner.population() < outer.population()
              && near(outer, inner, CITY_RADIUS);
      case REGION, PENINSULA, ISLAND, MOUNTAINS, DESERT ->
          !inner.country().isEmpty()
              && (outer.country().isEmpty() || outer.country().equals(inner.country()))
              && near(outer, inner, REGION_RADIUS);
      case CONTINENT, SEA, LAKE, RIVER, STRAIT, CANAL, BORDER, FACILITY -> false;
    };
  }

  private static boolean holdsAsDistrict(GazetteerEntry outer, GazetteerEntry inner) {
    if (inner.kind() != FeatureKind.TOWN) {
      return false;
    }
    return outer.district().isKnown()
        ? inner.district().code().equals(outer.district().code())
        : inner.country().equals(outer.country()) && near(outer, inner, 2 * CITY_RADIUS);
  }

  private static boolean near(GazetteerEntry some, GazetteerEntry other, double kilometres) {
    return some.coordinates().kilometresTo(other.coordinates()) <= kilometres;
  }
}
