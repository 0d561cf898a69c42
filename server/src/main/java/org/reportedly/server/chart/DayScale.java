package org.reportedly.server.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.model.Period;

/**
 * Days from left to right. Places are told in hundredths of the width, so that a drawing fits any
 * screen.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge, not before the first
 */
public record DayScale(LocalDate first, LocalDate last) {
  private static final double MOST_OF_THEM = 0.85;
  private static final int LEAST_REACH = 14;
  private static final int TICKS = 5;
  private static final double WHOLE = 100;

  /**
   * The days around the middle one of these; history that a report tells of would flatten all the
   * rest. Empty where there is none.
   */
  public static Optional<DayScale> around(List<Period> periods) {
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> ends = periods.stream().map(Period::end).sorted().toList();
    LocalDate middle = ends.get(ends.size() / 2);
    long reach =
        periods.stream()
            .map(it -> Math.abs(ChronoUnit.DAYS.between(it.start(), middle)))
            .sorted()
            .limit((long) Math.ceil(periods.size() * MOST_OF_THEM))
            .max(Comparator.naturalOrder())
            .orElse(0L);
    long far = Math.max(LEAST_REACH, reach);
    DayScale wide = new DayScale(middle.minusDays(far), middle.plusDays(far));
    List<Period> near = periods.stream().filter(wide::holds).toList();
    return near.stream()
        .map(Period::start)
        .min(Comparator.naturalOrder())
        .flatMap(first ->
            near.stream()
                .map(Period::end)
                .max(Comparator.naturalOrder())
                .map(last -> new DayScale(first, last)));
  }

  /** Whether all of it lies on the scale. */
  public boolean holds(Period period) {
    return !period.start().isBefore(first) && !period.end().isAfter(last);
  }

  /** How many days there are, 1 or more. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Where the day begins. */
  public double at(LocalDate day) {
    return WHOLE * ChronoUnit.DAYS.between(first, day) / days();
  }

  /** How wide the days are. */
  public double width(Period period) {
    return at(period.end().plusDays(1)) - at(period.start());
  }

  /** Some days, where they begin. */
  public List<FigureChart.Tick> ticks() {
    long every = Math.max(1, (days() + TICKS - 1) / TICKS);
    List<FigureChart.Tick> ticks = new ArrayList<>();
    for (long day = 0; day < days(); day += every) {
      LocalDate it = first.plusDays(day);
      ticks.add(new FigureChart.Tick(at(it), DayWords.onScale(it, days())));
    }
    return ticks;
  }
}
