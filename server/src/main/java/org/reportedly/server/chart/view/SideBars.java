package org.reportedly.server.chart.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reportedly.fusion.situation.AttacksView.Tally;
import org.reportedly.model.Period;
import org.reportedly.model.words.PeriodWords;
import org.reportedly.server.chart.DayScale;
import org.reportedly.server.chart.FigureChart;

/**
 * Attacks and interceptions by day and side: upward what is told, of which a part by the side
 * itself; downward what those concede to whom it was done. All lanes have one scale.
 *
 * @param lanes one for each side and kind, those with most incidents first
 * @param ticks of the scale of days
 * @param notDrawn what is only in the table
 */
public record SideBars(List<Lane> lanes, List<FigureChart.Tick> ticks, String notDrawn)
    implements ViewChart {
  /** From the top to the line that stands for none. */
  public static final int UP = 52;

  public static final int HEIGHT = 80;
  private static final int DOWN = HEIGHT - UP;
  private static final int MOST_LANES = 8;
  private static final int MOST_STEPS = 60;
  private static final double GAP = 0.2;

  /** A side's bars, and in words how many incidents they stand for. */
  public record Lane(String side, String kind, String words, List<Bar> bars) {
    public Lane {
      bars = List.copyOf(bars);
    }
  }

  /**
   * Some days of a side.
   *
   * @param x the left edge, in hundredths of the width
   * @param width in hundredths of the width
   * @param told height of all incidents
   * @param own height of those that the side itself tells
   * @param conceded depth of those that are conceded
   * @param words all of it in words
   */
  public record Bar(
      double x, double width, double told, double own, double conceded, String words) {}

  public SideBars {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
  }

  @Override
  public String caption() {
    return "Upward: incidents that are told, the darker part by the side itself. Downward: those"
        + " that the other side concedes.";
  }

  static Optional<SideBars> of(List<Tally> tallies) {
    List<Tally> dated = tallies.stream().filter(it -> it.day().isPresent()).toList();
    return DayScale.around(dated.stream().map(it -> Period.of(it.day().orElseThrow())).toList())
        .map(scale -> draw(tallies, scale));
  }

  private record Key(String side, String kind) {}

  private static SideBars draw(List<Tally> tallies, DayScale scale) {
    long step = 1 + (scale.days() - 1) / MOST_STEPS;
    Map<Key, Map<Long, Count>> lanes = new LinkedHashMap<>();
    int missing = 0;
    for (Tally tally : tallies) {
      if (tally.day().filter(it -> scale.holds(Period.of(it))).isEmpty()) {
        missing += tally.incidents().size();
        continue;
      }
      long at = ChronoUnit.DAYS.between(scale.first(), tally.day().orElseThrow()) / step;
      lanes
          .computeIfAbsent(new Key(tally.side(), tally.kind()), _ -> new TreeMap<>())
          .merge(at, Count.of(tally), Count::plus);
    }
    int most =
        lanes.values().stream()
            .flatMap(it -> it.values().stream())
            .mapToInt(Count::told)
            .max()
            .orElse(1);
    List<Lane> drawn =
        lanes.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<Key, Map<Long, Count>> it) -> sum(it.getValue()).told)
                    .reversed())
            .limit(MOST_LANES)
            .map(it -> lane(it.getKey(), it.getValue(), scale, step, most))
            .toList();
    return new SideBars(drawn, scale.ticks(), words(lanes.size() - drawn.size(), missing));
  }

  private static String words(int sides, int incidents) {
    List<String> parts = new ArrayList<>();
    if (sides > 0) {
      parts.add(sides + (sides == 1 ? " more side" : " more sides"));
    }
    if (incidents > 0) {
      parts.add(
          incidents
              + (incidents == 1 ? " incident" : " incidents")
              + " without a day or long before or after");
    }
    return String.join(", ", parts);
  }

  private record Count(int told, int own, int conceded) {
    static Count of(Tally tally) {
      return new Count(tally.incidents().size(), tally.own(), tally.conceded());
    }

    Count plus(Count other) {
      return new Count(told + other.told, own + other.own, conceded + other.conceded);
    }

    String words(String kind) {
      String what = told == 1 ? kind.substring(0, kind.length() - 1) : kind;
      return "%d %s, %d by its own account, %d conceded".formatted(told, what, own, conceded);
    }
  }

  private static Count sum(Map<Long, Count> counts) {
    return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
  }

  private static Lane lane(Key key, Map<Long, Count> counts, DayScale scale, long step, int most) {
    List<Bar> bars = new ArrayList<>();
    counts.forEach((at, count) -> {
      LocalDate from = scale.first().plusDays(at * step);
      LocalDate to = from.plusDays(step - 1);
      Period days = new Period(from, to.isAfter(scale.last()) ? scale.last() : to);
      double width = scale.width(days);
      bars.add(
          new Bar(
              scale.at(from) + width * GAP / 2,
              width * (1 - GAP),
              height(count.told, most, UP),
              height(count.own, most, UP),
              height(count.conceded, most, DOWN),
              PeriodWords.of(days, Optional.empty()) + ": " + count.words(key.kind)));
    });
    return new Lane(key.side, key.kind, sum(counts).words(key.kind), bars);
  }

  private static double height(int count, int most, int room) {
    return (room - 4.0) * count / most;
  }
}
