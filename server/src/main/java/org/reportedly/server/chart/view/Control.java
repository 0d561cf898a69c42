package org.reportedly.server.chart.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.model.Period;
import org.reportedly.model.Stance;
import org.reportedly.model.words.PeriodWords;
import org.reportedly.server.chart.DayScale;
import org.reportedly.server.chart.FigureChart;

/**
 * Who claims that a place was taken or left: a lane for each place, a mark for each claim, in the
 * colour of the side that says so.
 *
 * @param lanes places, those with most claims first
 * @param sides that have a colour, in its order; all others share the last
 * @param ticks of the scale of days
 * @param notDrawn what is only in the table
 */
public record Control(
    List<Lane> lanes, List<String> sides, List<FigureChart.Tick> ticks, String notDrawn)
    implements ViewChart {
  /** So many sides have a colour of their own. */
  public static final int COLOURS = 5;

  public static final int HEIGHT = 26;
  private static final int MOST_LANES = 15;
  private static final double BESIDE = 1.6;
  private static final String NO_SIDE = "no side";

  /** What is claimed of a place. */
  public record Lane(String place, List<Mark> marks) {
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A claim.
   *
   * @param x where its days begin, in hundredths of the width
   * @param colour the number of its side, from 0
   * @param taken whether it tells that the place was taken, rather than left
   * @param asserted whether it is stated plainly, rather than doubted, denied or expected
   * @param incident the incident that it belongs to
   * @param words all of it in words
   */
  public record Mark(
      double x, int colour, boolean taken, boolean asserted, String incident, String words) {}

  public Control {
    lanes = List.copyOf(lanes);
    sides = List.copyOf(sides);
    ticks = List.copyOf(ticks);
  }

  @Override
  public String caption() {
    return "▲ taken, ▼ left, in the colour of the side that says so; hollow where it is denied,"
        + " doubted or expected.";
  }

  private record Dated(ViewRow row, Period days) {}

  static Optional<Control> of(SituationView view, List<ViewRow> rows) {
    List<Dated> dated =
        rows.stream()
            .flatMap(row -> days(row).map(days -> new Dated(row, days)).stream())
            .filter(it -> !RowDays.cell(view, it.row, "place").isEmpty())
            .toList();
    return DayScale.around(dated.stream().map(Dated::days).toList())
        .map(scale -> new Drawing(view, scale).of(dated, rows.size()));
  }

  /** As the table has it: the day of publication where the claim tells none. */
  private static Optional<Period> days(ViewRow row) {
    return RowDays.of(row).or(() -> row.history().getFirst().lastDay().map(Period::of));
  }

  private record Drawing(SituationView view, DayScale scale) {
    Control of(List<Dated> dated, int all) {
      List<Dated> near = dated.stream().filter(it -> scale.holds(it.days)).toList();
      List<String> sides =
          count(near, this::side).entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .limit(COLOURS)
              .toList();
      Map<String, List<Dated>> places = new LinkedHashMap<>();
      near.forEach(it -> places.computeIfAbsent(place(it), _ -> new ArrayList<>()).add(it));
      List<Lane> lanes =
          places.entrySet().stream()
              .sorted(
                  Comparator.comparingInt(
                          (Map.Entry<String, List<Dated>> it) -> it.getValue().size())
                      .reversed())
              .limit(MOST_LANES)
              .map(it -> new Lane(it.getKey(), marks(it.getValue(), sides)))
              .toList();
      int missing = all - lanes.stream().mapToInt(it -> it.marks().size()).sum();
      return new Control(
          lanes,
          sides,
          scale.ticks(),
          missing == 0
              ? ""
              : missing
                  + " claims without a day or place, long before or after, or of more places");
    }

    private static Map<String, Long> count(
        List<Dated> dated, java.util.function.Function<Dated, String> by) {
      return dated.stream()
          .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.counting()));
    }

    private String place(Dated it) {
      return RowDays.cell(view, it.row, "place");
    }

    private String side(Dated it) {
      String side = RowDays.cell(view, it.row, "side");
      return side.isEmpty() ? NO_SIDE : side;
    }

    /** Those of the same days stand beside one another. */
    private List<Mark> marks(List<Dated> dated, List<String> sides) {
      Map<Double, Integer> there = new HashMap<>();
      List<Mark> marks = new ArrayList<>();
      for (Dated it : dated) {
        double x = scale.at(it.days.start()) + scale.width(it.days) / 2;
        int beside = there.merge(x, 1, Integer::sum) - 1;
        marks.add(mark(it, x + beside * BESIDE, sides));
      }
      return marks;
    }

    private Mark mark(Dated it, double x, List<String> sides) {
      int colour = sides.indexOf(side(it));
      String what = RowDays.cell(view, it.row, "what");
      String stance = RowDays.cell(view, it.row, "stance");
      return new Mark(
          x,
          colour < 0 ? COLOURS : colour,
          what.equals("capture"),
          stance.equals(Stance.ASSERTS.word()),
          it.row.incident(),
          "%s, %s: %s %s, %s %s (%s)"
              .formatted(
                  place(it),
                  PeriodWords.of(it.days, Optional.empty()),
                  what,
                  RowDays.cell(view, it.row, "who"),
                  RowDays.cell(view, it.row, "according to"),
                  stance,
                  side(it)));
    }
  }
}
