package org.reportedly.fusion.link;

import java.util.Optional;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Precision;

/** Compares places by name, country, distance and how exactly they are known. */
final class PlaceComparison {
  // Kilometres.
  private static final double SAME_MIDDLE = 2;
  private static final double NEARBY = 30;
  private static final double DISTRICT_REACH = 50;
  private static final double PROVINCE_REACH = 150;
  private static final double FARTHEST_NAMESAKE = 300;

  private PlaceComparison() {}

  static Signal of(Traits one, Traits other) {
    Optional<Spot> here = one.place;
    Optional<Spot> there = other.place;
    if (here.isEmpty() || there.isEmpty()) {
      return here.isEmpty() && there.isEmpty() ? Signal.PLACE_OF_NONE : Signal.PLACE_OF_ONE;
    }
    int shared = Words.shared(one.placeName, other.placeName);
    int least = Math.min(one.placeName.length, other.placeName.length);
    return of(here.get(), there.get(), shared > 0 && 2 * shared >= least);
  }

  private static Signal of(Spot here, Spot there, boolean wordShared) {
    boolean finer = here.precision().compareTo(there.precision()) <= 0;
    Spot fine = finer ? here : there;
    Spot coarse = finer ? there : here;
    boolean country =
        here.country().equals(there.country())
            || here.country().isEmpty()
            || there.country().isEmpty();
    double distance = kilometres(here, there);
    boolean sameName = wordShared && country && !(distance > FARTHEST_NAMESAKE);
    return switch (coarse.precision()) {
      case COUNTRY, REGION ->
          sameName && fine.precision() == coarse.precision()
              ? Signal.SAME_COUNTRY
              : country ? Signal.WITHIN_COUNTRY : Signal.PLACE_APART;
      case PROVINCE -> inProvince(fine, sameName, distance);
      case POINT, TOWN, DISTRICT -> inTown(fine, coarse, sameName, distance);
    };
  }

  private static Signal inProvince(Spot fine, boolean sameName, double distance) {
    if (fine.precision() == Precision.PROVINCE) {
      return sameName || distance <= SAME_MIDDLE ? Signal.SAME_PROVINCE : Signal.PLACE_APART;
    }
    return sameName || distance <= PROVINCE_REACH ? Signal.WITHIN_PROVINCE : Signal.PLACE_APART;
  }

  private static Signal inTown(Spot fine, Spot coarse, boolean sameName, double distance) {
    if (sameName || distance <= SAME_MIDDLE) {
      return fine.precision() == coarse.precision() ? Signal.SAME_SPOT : Signal.WITHIN_TOWN;
    }
    if (coarse.precision() == Precision.DISTRICT && distance <= DISTRICT_REACH) {
      return Signal.WITHIN_TOWN;
    }
    return distance <= NEARBY ? Signal.NEARBY : Signal.PLACE_APART;
  }

  /** Not a number where one of the two has no coordinates. */
  private static double kilometres(Spot here, Spot there) {
    Optional<Coordinates> from = here.coordinates();
    Optional<Coordinates> to = there.coordinates();
    return from.isPresent() && to.isPresent() ? from.get().kilometresTo(to.get()) : Double.NaN;
  }
}
