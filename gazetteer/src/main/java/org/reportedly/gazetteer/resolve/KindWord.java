package org.reportedly.gazetteer.resolve;

import java.util.Optional;
import org.reportedly.gazetteer.entry.FeatureKind;

/**
 * A word that tells what kind of place a name beside it is.
 *
 * @param word in small letters
 * @param kind that the entry must be of; empty if it may be any
 * @param site whether the word is for a spot that bears the name of a place, such as an airport
 * @param after whether it may follow the name
 * @param before whether it may stand before the name
 * @param beforeOf whether it may stand before the name with "of"
 * @param numbered whether it makes a name with a number behind it
 */
record KindWord(
    String word,
    Optional<FeatureKind> kind,
    boolean site,
    boolean after,
    boolean before,
    boolean beforeOf,
    boolean numbered) {

  /** Whether an entry of the given kind may be what the word calls it. */
  boolean fits(FeatureKind found) {
    if (kind.isEmpty()) {
      return true;
    }
    return switch (kind.get()) {
      case PROVINCE ->
          found == FeatureKind.PROVINCE
              || found == FeatureKind.REGION
              || found == FeatureKind.DISTRICT;
      case DISTRICT -> found == FeatureKind.DISTRICT || found == FeatureKind.PROVINCE;
      case ISLAND -> found == FeatureKind.ISLAND || found == FeatureKind.COUNTRY;
      default -> kind.get() == found;
    };
  }

  /** Whether an entry of the given kind is just what the word calls it. */
  boolean names(FeatureKind found) {
    return kind.isPresent() && kind.get() == found;
  }
}
