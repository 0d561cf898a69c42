package org.reportedly.export.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.fusion.figures.FigurePoint;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.model.Figure;

/** Figures in words that a program can still take apart: {@code killed 3–12 (best 4)}. */
public final class FigureText {
  private FigureText() {}

  /** One figure: {@code 41 of 45 drones}, {@code about 2000+ displaced}. */
  public static String of(Figure figure) {
    return range(figure)
        + figure.total().map(total -> " of " + number(total)).orElse("")
        + " "
        + figure.what();
  }

  /** The figure's range alone: {@code 3}, {@code 3–12}, {@code 120000+}, {@code ≤30}. */
  public static String range(Figure figure) {
    String about = figure.approximate() ? "about " : "";
    if (figure.high().isEmpty()) {
      return about + figure.low().map(FigureText::number).orElse("") + "+";
    }
    String high = number(figure.high().get());
    Optional<String> low = figure.low().map(FigureText::number);
    return about + low.map(it -> it.equals(high) ? it : it + "–" + high).orElse("≤" + high);
  }

  /** What all sources come to: {@code killed 3–12 (best 4)}. */
  public static String of(FigureSeries series) {
    String low = number(series.low());
    String high = number(series.high());
    return series.what()
        + " "
        + (low.equals(high) ? low : low + "–" + high + " (best " + number(series.best()) + ")");
  }

  /** Who said which number when: {@code 12 (the ministry, 2025-03-02)}. */
  public static String attributed(FigurePoint point) {
    return "%s (%s%s)"
        .formatted(
            range(point.figure()),
            point.source().name(),
            point.day().map(day -> ", " + day).orElse(""));
  }

  /** Everybody's numbers of a series, oldest first. */
  public static String attributed(FigureSeries series) {
    return series.points().stream()
        .map(FigureText::attributed)
        .distinct()
        .collect(Collectors.joining(Cell.BETWEEN));
  }

  private static String number(BigDecimal value) {
    return new Cell.Decimal(value).written();
  }
}
