package org.reportedly.server.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reportedly.fusion.figures.FigurePoint;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.model.Figure;
import org.reportedly.model.words.FigureWords;

/**
 * The figures of one thing over time: for each a bar from low to high, open where the text gives
 * only one bound. All lengths are in units of the drawing, y grows downward.
 *
 * @param series what is drawn
 * @param bars the figures, in order of days
 * @param ticks of the scale of numbers
 * @param days of the scale of time
 */
public record FigureChart(FigureSeries series, List<Bar> bars, List<Tick> ticks, List<Tick> days) {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 180;
  public static final int LEFT = 64;
  public static final int BOTTOM = 26;
  private static final int TOP = 12;
  private static final int RIGHT = 18;
  private static final double OPEN_END = 14;
  private static final int STEP_BESIDE = 9;
  private static final int MOST_DAY_TICKS = 6;

  /**
   * A figure.
   *
   * @param x where its day is, moved a little where several share it
   * @param top of the range
   * @param bottom of the range
   * @param openAbove whether there is no upper bound
   * @param openBelow whether there is no lower bound
   * @param point the figure and who gave it
   * @param words all of it in words
   */
  public record Bar(
      double x,
      double top,
      double bottom,
      boolean openAbove,
      boolean openBelow,
      FigurePoint point,
      String words) {}

  /** A mark on a scale. */
  public record Tick(double at, String label) {}

  public FigureChart {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
    days = List.copyOf(days);
  }

  /** The chart of a series. */
  public static FigureChart of(FigureSeries series) {
    List<LocalDate> days =
        series.points().stream().flatMap(it -> it.day().stream()).sorted().toList();
    LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.getFirst();
    long span = days.isEmpty() ? 0 : days.getLast().toEpochDay() - first.toEpochDay();
    double most =
        series.points().stream()
            .map(it -> it.figure().high().or(() -> it.figure().low()).orElse(BigDecimal.ONE))
            .max(Comparator.naturalOrder())
            .map(BigDecimal::doubleValue)
            .orElse(1.0);
    Scale scale = Scale.upTo(most);
    Map<Long, Integer> onDay = new TreeMap<>();
    List<Bar> bars = new ArrayList<>();
    for (FigurePoint point : series.points()) {
      long day = point.day().map(it -> it.toEpochDay() - first.toEpochDay()).orElse(0L);
      int beside = onDay.merge(day, 1, Integer::sum) - 1;
      bars.add(bar(point, x(day, span) + beside * STEP_BESIDE, scale));
    }
    return new FigureChart(series, bars, ticks(scale), dayTicks(first, span, !days.isEmpty()));
  }

  private static Bar bar(FigurePoint point, double x, Scale scale) {
    Figure figure = point.figure();
    Optional<Double> low = figure.low().map(it -> y(it.doubleValue(), scale));
    Optional<Double> high = figure.high().map(it -> y(it.doubleValue(), scale));
    double bottom = low.orElseGet(() -> high.orElse(0.0) + OPEN_END);
    double top = high.orElseGet(() -> low.orElse(0.0) - OPEN_END);
    return new Bar(
        x,
        top,
        bottom,
        high.isEmpty(),
        low.isEmpty(),
        point,
        FigureWords.of(figure)
            + ", says "
            + point.source().name()
            + point.day().map(it -> ", " + it).orElse(""));
  }

  private static double x(long day, long span) {
    double room = WIDTH - LEFT - RIGHT - 4.0 * STEP_BESIDE;
    return span == 0 ? LEFT + room / 3 : LEFT + 2.0 * STEP_BESIDE + room * day / span;
  }

  private static double y(double value, Scale scale) {
    double room = HEIGHT - TOP - BOTTOM;
    return HEIGHT - BOTTOM - room * value / scale.end();
  }

  private static List<Tick> ticks(Scale scale) {
    return scale.marks().stream()
        .map(it -> new Tick(y(it, scale), FigureWords.number(BigDecimal.valueOf(it))))
        .toList();
  }

  private static List<Tick> dayTicks(LocalDate first, long span, boolean known) {
    if (!known) {
      return List.of();
    }
    long step = Math.max(1, (span + MOST_DAY_TICKS - 1) / MOST_DAY_TICKS);
    List<Tick> ticks = new ArrayList<>();
    for (long day = 0; day <= span; day += step) {
      ticks.add(new Tick(x(day, span), DayWords.shortly(first.plusDays(day))));
    }
    return ticks;
  }
}
