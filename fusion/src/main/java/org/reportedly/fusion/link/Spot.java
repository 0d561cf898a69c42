package org.reportedly.fusion.link;

import java.util.Optional;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/**
 * Where something happened, without the name.
 *
 * @param country the country's code; empty where it is in none
 * @param coordinates the point or the middle, where it is known
 * @param precision how exactly
 */
record Spot(String country, Optional<Coordinates> coordinates, Precision precision) {
  static Spot of(Place place) {
    return new Spot(place.country(), place.coordinates(), place.precision());
  }

  static Spot read(TraitBytes.Reader in) {
    String country = in.text();
    Optional<Coordinates> point =
        in.flag() ? Optional.of(new Coordinates(in.real(), in.real())) : Optional.empty();
    return new Spot(country, point, Precision.valueOf(in.text()));
  }

  void write(TraitBytes.Writer out) {
    out.text(country);
    out.flag(coordinates.isPresent());
    coordinates.ifPresent(point -> {
      out.real(point.latitude());
      out.real(point.longitude());
    });
    out.text(precision.name());
  }
}
