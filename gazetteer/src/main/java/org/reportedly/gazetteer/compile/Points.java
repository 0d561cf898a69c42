package org.reportedly.gazetteer.compile;

/** Points packed into longs: longitude in the high, latitude in the low half, in 1e-4 degrees. */
final class Points {
  private static final double UNITS_IN_DEGREE = 1e4;

  private Points() {}

  static long of(double longitude, double latitude) {
    return Math.round(longitude * UNITS_IN_DEGREE) << 32
        | Math.round(latitude * UNITS_IN_DEGREE) & 0xffff_ffffL;
  }

  static int east(long point) {
    return (int) (point >> 32);
  }

  static int north(long point) {
    return (int) point;
  }

  /** Twice the area of a triangle in square units, east-west shrunk as on the ground. */
  static double area(long some, long other, long third) {
    double shrink = Math.cos(Math.toRadians(north(other) / UNITS_IN_DEGREE));
    double x1 = (east(other) - (double) east(some)) * shrink;
    double x2 = (east(third) - (double) east(some)) * shrink;
    double y1 = north(other) - (double) north(some);
    double y2 = north(third) - (double) north(some);
    return Math.abs(x1 * y2 - x2 * y1);
  }
}
