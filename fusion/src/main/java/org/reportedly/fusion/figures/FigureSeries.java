package org.reportedly.fusion.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was counted in an incident, over time.
 *
 * @param what what is counted
 * @param points all figures in order of days
 * @param low the lowest that any source says now
 * @param best the figure on which most sources agree now; of equally many the latest, and of those
 *     the higher. It is always somebody's figure
 * @param high the highest that any source says now; "at least" counts as the number that is named
 */
public record FigureSeries(
    String what, List<FigurePoint> points, BigDecimal low, BigDecimal best, BigDecimal high) {
  public FigureSeries {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a series needs a figure");
    }
  }

  /** The number to go by of one figure: the lower bound, else the upper. */
  static BigDecimal number(org.reportedly.model.Figure figure) {
    return Optional.of(figure).flatMap(it -> it.low().or(it::high)).orElseThrow();
  }
}
