package org.reportedly.server.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale of round numbers from 0.
 *
 * @param step between two marks: 1, 2 or 5 times a power of ten
 * @param end the last mark
 */
record Scale(double step, double end) {
  private static final int MARKS = 4;

  /** The scale that just holds a number. */
  static Scale upTo(double most) {
    double rough = Math.max(most, 1) / MARKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power;
    for (double times : new double[] {1, 2, 5, 10}) {
      step = Math.max(1, times * power);
      if (step >= rough) {
        break;
      }
    }
    return new Scale(step, Math.max(step, Math.ceil(most / step) * step));
  }

  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    for (int i = 0; i * step <= end; i++) {
      marks.add(i * step);
    }
    return marks;
  }
}
