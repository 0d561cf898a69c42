package org.reportedly.server.map;

import org.reportedly.model.Coordinates;

/**
 * Degrees to the drawing's units: equirectangular, true to scale in the middle of the map. The
 * drawing is {@link #WIDTH} units wide; y grows downward.
 *
 * @param box what is shown
 */
record Projection(Box box) {
  static final int WIDTH = 2_000;
  static final int HEIGHT = 1_240;

  /** The projection of a box that has the drawing's shape. */
  static Projection of(Box wanted) {
    return new Projection(wanted.withRatio((double) WIDTH / HEIGHT));
  }

  double x(double longitude) {
    return (longitude - box.west()) / (box.east() - box.west()) * WIDTH;
  }

  double y(double latitude) {
    return (box.north() - latitude) / (box.north() - box.south()) * HEIGHT;
  }

  double x(Coordinates point) {
    return x(point.longitude());
  }

  double y(Coordinates point) {
    return y(point.latitude());
  }
}
