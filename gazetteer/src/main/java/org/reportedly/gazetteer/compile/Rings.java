package org.reportedly.gazetteer.compile;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.gazetteer.shape.Ring;

/** Joins simplified lines to rings and leaves out islets. */
final class Rings {
  private Rings() {}

  /**
   * Joins lines.
   *
   * @param rings each as lines in order
   * @param islet twice the area in square units below which a ring is left out, unless it is the
   *     largest
   */
  static List<Ring> of(List<List<long[]>> rings, double islet) {
    List<Ring> kept = new ArrayList<>();
    List<long[]> joined = new ArrayList<>();
    double largest = 0;
    for (List<long[]> lines : rings) {
      long[] ring = joined(lines);
      if (ring.length >= 3) {
        joined.add(ring);
        largest = Math.max(largest, area(ring));
      }
    }
    for (long[] ring : joined) {
      double area = area(ring);
      if (area >= islet || area == largest) {
        kept.add(ring(ring));
      }
    }
    return kept;
  }

  private static long[] joined(List<long[]> lines) {
    List<Long> points = new ArrayList<>();
    for (long[] line : lines) {
      for (int i = 0; i + 1 < line.length; i++) {
        points.add(line[i]);
      }
    }
    return points.stream().mapToLong(Long::longValue).toArray();
  }

  /** Twice the area by the shoelace formula. */
  private static double area(long[] ring) {
    double sum = 0;
    for (int i = 0; i < ring.length; i++) {
      long here = ring[i];
      long next = ring[(i + 1) % ring.length];
      sum +=
          (double) Points.east(here) * Points.north(next)
              - (double) Points.east(next) * Points.north(here);
    }
    return Math.abs(sum);
  }

  private static Ring ring(long[] points) {
    int[] east = new int[points.length];
    int[] north = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      east[i] = Points.east(points[i]);
      north[i] = Points.north(points[i]);
    }
    return new Ring(east, north);
  }
}
