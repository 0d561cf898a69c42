package org.reportedly.gazetteer.compile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Simplifies lines by the areas that their points span (Visvalingam and Whyatt, Line generalisation
 * by repeated elimination of points, 1993).
 */
final class Simplifier {
  private Simplifier() {}

  private record Point(int index, double area) {}

  /** How large an area each point of the line spans; the ends infinite. */
  static double[] areas(long[] line) {
    if (line.length > 2 && isBackward(line)) {
      // Both neighbours of a border must get the same: so the line is read from its smaller end.
      return reversed(areas(reversed(line)));
    }
    int[] before = new int[line.length];
    int[] after = new int[line.length];
    double[] areas = new double[line.length];
    Arrays.fill(areas, Double.POSITIVE_INFINITY);
    PriorityQueue<Point> smallest =
        new PriorityQueue<>(Comparator.comparingDouble(Point::area).thenComparingInt(Point::index));
    for (int i = 1; i < line.length - 1; i++) {
      before[i] = i - 1;
      after[i] = i + 1;
      areas[i] = Points.area(line[i - 1], line[i], line[i + 1]);
      smallest.add(new Point(i, areas[i]));
    }
    boolean[] gone = new boolean[line.length];
    double largest = 0;
    for (Point point = smallest.poll(); point != null; point = smallest.poll()) {
      int i = point.index();
      if (gone[i] || point.area() != areas[i]) {
        continue;
      }
      gone[i] = true;
      // A point never goes before one that was smaller when its turn came.
      largest = Math.max(largest, areas[i]);
      areas[i] = largest;
      link(before[i], after[i], line, before, after, areas, gone, smallest);
    }
    return areas;
  }

  private static boolean isBackward(long[] line) {
    int last = line.length - 1;
    return line[0] > line[last] || line[0] == line[last] && line[1] > line[last - 1];
  }

  private static void link(
      int left,
      int right,
      long[] line,
      int[] before,
      int[] after,
      double[] areas,
      boolean[] gone,
      PriorityQueue<Point> smallest) {
    after[left] = right;
    before[right] = left;
    for (int i : new int[] {left, right}) {
      if (i > 0 && i < line.length - 1 && !gone[i]) {
        areas[i] = Points.area(line[before[i]], line[i], line[after[i]]);
        smallest.add(new Point(i, areas[i]));
      }
    }
  }

  private static long[] reversed(long[] line) {
    long[] reversed = new long[line.length];
    for (int i = 0; i < line.length; i++) {
      reversed[i] = line[line.length - 1 - i];
    }
    return reversed;
  }

  private static double[] reversed(double[] numbers) {
    double[] reversed = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      reversed[i] = numbers[numbers.length - 1 - i];
    }
    return reversed;
  }
}
