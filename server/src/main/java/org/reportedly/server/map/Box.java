package org.reportedly.server.map;

import java.util.Collection;
import java.util.List;
import org.reportedly.model.Coordinates;

/**
 * A part of the earth between two meridians and two parallels, in degrees. It does not cross the
 * 180th meridian.
 */
public record Box(double west, double south, double east, double north) {
  /** Everything that people live on. */
  public static final Box WORLD = new Box(-170, -56, 180, 75);

  private static final double LEAST_WIDTH = 4;
  private static final double MARGIN = 0.15;
  private static final double MOST_OF_THEM = 0.85;

  /** The whole part of the earth that a map shows so that most of the points lie on it. */
  public static Box around(Collection<Coordinates> points) {
    if (points.isEmpty()) {
      return WORLD;
    }
    Coordinates middle =
        new Coordinates(
            median(points.stream().map(Coordinates::latitude).sorted().toList()),
            median(points.stream().map(Coordinates::longitude).sorted().toList()));
    List<Coordinates> near =
        points.stream()
            .sorted(java.util.Comparator.comparingDouble(middle::kilometresTo))
            .limit((long) Math.ceil(points.size() * MOST_OF_THEM))
            .toList();
    return of(near).widened();
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static Box of(List<Coordinates> points) {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    for (Coordinates point : points) {
      west = Math.min(west, point.longitude());
      east = Math.max(east, point.longitude());
      south = Math.min(south, point.latitude());
      north = Math.max(north, point.latitude());
    }
    return new Box(west, south, east, north);
  }

  private Box widened() {
    double side = Math.max(LEAST_WIDTH, (east - west) * (1 + 2 * MARGIN));
    double height = Math.max(LEAST_WIDTH, (north - south) * (1 + 2 * MARGIN));
    double x = (west + east) / 2;
    double y = (south + north) / 2;
    return new Box(x - side / 2, y - height / 2, x + side / 2, y + height / 2);
  }

  /** The box with as much of the surroundings as makes its sides stand in that relation. */
  Box withRatio(double widthToHeight) {
    double narrowing = narrowing();
    double width = (east - west) * narrowing;
    double height = north - south;
    if (width / height < widthToHeight) {
      double more = (height * widthToHeight - width) / narrowing / 2;
      return new Box(west - more, south, east + more, north);
    }
    double more = (width / widthToHeight - height) / 2;
    return new Box(west, south - more, east, north + more);
  }

  /** How much shorter a degree eastward is than one northward, in the middle of the box. */
  double narrowing() {
    return Math.max(0.2, Math.cos(Math.toRadians((south + north) / 2)));
  }

  /** Whether the point lies in it. */
  boolean holds(Coordinates point) {
    return point.longitude() >= west
        && point.longitude() <= east
        && point.latitude() >= south
        && point.latitude() <= north;
  }

  /** Whether they share any ground. */
  boolean meets(Box other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }
}
