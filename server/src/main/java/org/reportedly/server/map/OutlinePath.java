package org.reportedly.server.map;

import org.reportedly.gazetteer.shape.Outline;
import org.reportedly.gazetteer.shape.Ring;

/**
 * Writes outlines as the data of an SVG path. Points are put on a grid, so that neighbours keep
 * their common border, and what lies far outside the drawing is drawn in to its edge.
 */
final class OutlinePath {
  private static final int BEYOND = 1_500;
  private static final int SMALLEST = 3;

  private final Projection projection;
  private final int grid;

  /**
   * @param grid its width in the drawing's units, at least 1
   */
  OutlinePath(Projection projection, int grid) {
    this.projection = projection;
    this.grid = grid;
  }

  /** The path; empty where nothing of the outline is large enough to be seen. */
  String of(Outline outline) {
    StringBuilder path = new StringBuilder();
    outline.rings().forEach(ring -> add(ring, path));
    return path.toString();
  }

  private void add(Ring ring, StringBuilder path) {
    StringBuilder own = new StringBuilder();
    int lastX = 0;
    int lastY = 0;
    int points = 0;
    for (int i = 0; i < ring.size(); i++) {
      int x = onGrid(projection.x(ring.longitude(i)), Projection.WIDTH);
      int y = onGrid(projection.y(ring.latitude(i)), Projection.HEIGHT);
      if (points == 0) {
        own.append('M').append(x).append(' ').append(y).append('l');
      } else if (x != lastX || y != lastY) {
        number(x - lastX, own);
        number(y - lastY, own);
      } else {
        continue;
      }
      points++;
      lastX = x;
      lastY = y;
    }
    if (points >= SMALLEST) {
      path.append(own).append('z');
    }
  }

  private static void number(int value, StringBuilder out) {
    char last = out.charAt(out.length() - 1);
    if (value >= 0 && last != 'l') {
      out.append(' ');
    }
    out.append(value);
  }

  private int onGrid(double value, int length) {
    double inside = Math.max(-BEYOND, Math.min(length + BEYOND, value));
    return (int) Math.round(inside / grid) * grid;
  }
}
