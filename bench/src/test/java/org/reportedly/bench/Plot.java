package org.reportedly.bench;

import java.util.List;
import java.util.Locale;

/**
 * A line through points as an SVG picture: the horizontal axis by powers of ten, the vertical one
 * from 0.
 *
 * @param across what the horizontal axis counts
 * @param up what the vertical axis counts
 * @param points at least one, with positive values
 */
record Plot(String across, String up, List<Point> points) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int MARGIN = 60;

  /** A point, in the axes' units. */
  record Point(double across, double up) {}

  Plot {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a plot needs a point");
    }
  }

  /** The picture's text. */
  String svg() {
    StringBuilder line = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    for (Point point : points) {
      double x = x(point);
      double y = y(point);
      line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      marks.append(
          String.format(
              Locale.ROOT,
              """
              <circle cx="%.1f" cy="%.1f" r="3"/>
              <text x="%.1f" y="%.1f" text-anchor="middle">%.2f</text>
              <text x="%.1f" y="%d" text-anchor="middle">%,.0f</text>
              """,
              x,
              y,
              x,
              y - 8,
              point.up(),
              x,
              HEIGHT - MARGIN + 18,
              point.across()));
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="10">
    <rect width="100%%" height="100%%" fill="white"/>
    <path d="M%d %dV%dH%d" fill="none" stroke="gray"/>
    <polyline points="%s" fill="none" stroke="steelblue" stroke-width="2"/>
    %s<text x="%d" y="%d" text-anchor="middle">%s</text>
    <text x="8" y="20">%s</text>
    </svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            MARGIN,
            MARGIN / 2,
            HEIGHT - MARGIN,
            WIDTH - MARGIN / 2,
            line.toString().strip(),
            marks,
            WIDTH / 2,
            HEIGHT - 12,
            across,
            up);
  }

  private double x(Point point) {
    double first = Math.log(points.getFirst().across());
    double span = Math.max(Math.log(points.getLast().across()) - first, 1e-9);
    return MARGIN + 20 + (Math.log(point.across()) - first) / span * (WIDTH - 2 * MARGIN - 20);
  }

  private double y(Point point) {
    double highest = points.stream().mapToDouble(Point::up).max().orElseThrow() * 1.25;
    return HEIGHT - MARGIN - point.up() / highest * (HEIGHT - 1.5 * MARGIN);
  }
}
