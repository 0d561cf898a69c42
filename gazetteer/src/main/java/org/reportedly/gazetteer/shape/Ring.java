package org.reportedly.gazetteer.shape;

import org.reportedly.model.Coordinates;

/**
 * A closed line. Its points count 1e-4 degrees; the last is joined to the first.
 *
 * <p>Immutable: the arrays are never given out.
 */
public final class Ring {
  private static final double UNITS_IN_DEGREE = 1e4;

  private final int[] east;
  private final int[] north;

  /**
   * Makes a ring of at least three points.
   *
   * @param east longitudes in 1e-4 degrees
   * @param north latitudes in 1e-4 degrees, as many
   */
  public Ring(int[] east, int[] north) {
    if (east.length != north.length || east.length < 3) {
      throw new IllegalArgumentException("a ring needs three points");
    }
    this.east = east.clone();
    this.north = north.clone();
  }

  public int size() {
    return east.length;
  }

  /** Degrees east of a point. */
  public double longitude(int index) {
    return east[index] / UNITS_IN_DEGREE;
  }

  /** Degrees north of a point. */
  public double latitude(int index) {
    return north[index] / UNITS_IN_DEGREE;
  }

  int east(int index) {
    return east[index];
  }

  int north(int index) {
    return north[index];
  }

  /** Whether a ray from the point to the east crosses the ring an odd number of times. */
  boolean isAround(Coordinates point) {
    double x = point.longitude() * UNITS_IN_DEGREE;
    double y = point.latitude() * UNITS_IN_DEGREE;
    boolean inside = false;
    for (int i = 0, j = east.length - 1; i < east.length; j = i++) {
      if (north[i] > y != north[j] > y) {
        double crossing =
            east[i]
                + (y - north[i]) / (north[j] - (double) north[i]) * (east[j] - (double) east[i]);
        inside ^= crossing > x;
      }
    }
    return inside;
  }
}
