package org.reportedly.gazetteer.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportedly.gazetteer.entry.AdministrativeArea;
import org.reportedly.model.Coordinates;

/**
 * The middle of each province and district as its towns tell it: the mean on the sphere, so that
 * areas across the date line come out right.
 */
final class AreaMiddles {
  private final Map<String, double[]> sums = new HashMap<>();

  void add(AdministrativeArea area, Coordinates point, long population) {
    if (!area.isKnown()) {
      return;
    }
    double[] sum = sums.computeIfAbsent(area.code(), code -> new double[4]);
    double north = Math.toRadians(point.latitude());
    double east = Math.toRadians(point.longitude());
    sum[0] += Math.cos(north) * Math.cos(east);
    sum[1] += Math.cos(north) * Math.sin(east);
    sum[2] += Math.sin(north);
    sum[3] += population;
  }

  Optional<Coordinates> middle(String code) {
    double[] sum = sums.get(code);
    if (sum == null) {
      return Optional.empty();
    }
    double latitude = Math.toDegrees(Math.atan2(sum[2], Math.hypot(sum[0], sum[1])));
    double longitude = Math.toDegrees(Math.atan2(sum[1], sum[0]));
    return Optional.of(new Coordinates(latitude, longitude));
  }

  long population(String code) {
    double[] sum = sums.get(code);
    return sum == null ? 0 : (long) sum[3];
  }
}
