package org.reportedly.server.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.Period;
import org.reportedly.model.words.PeriodWords;

/**
 * How many incidents happened when. An incident of one step counts in its step's bar; one that
 * lasts longer is drawn as a line below. All lengths are in units of the drawing.
 *
 * @param first the first day
 * @param last the last day
 * @param bars one for each step in which something happened
 * @param lines those that last longer, the longest first
 * @param ticks of the scale of time
 * @param undated how many have no day
 * @param outside how many happened long before or after most of the others, and are not drawn
 */
public record Timeline(
    LocalDate first,
    LocalDate last,
    List<Bar> bars,
    List<Line> lines,
    List<FigureChart.Tick> ticks,
    int undated,
    int outside) {
  public static final int WIDTH = 1_000;
  public static final int BARS = 80;
  public static final int LANES = 5;
  public static final int LANE = 8;
  public static final int HEIGHT = BARS + LANES * LANE + 34;
  private static final int MOST_BARS = 120;
  private static final int TICKS = 8;
  private static final double GAP = 0.15;

  /** Something that happened in some days. */
  public record Event(String id, Optional<Period> days, VerdictKind verdict, String name) {}

  /** A part of a bar: the incidents of one verdict. */
  public record Segment(VerdictKind verdict, double y, double height) {}

  /**
   * One step of time.
   *
   * @param days the step
   * @param x its left edge
   * @param width of the bar
   * @param segments from the bottom
   * @param ids of the incidents
   * @param words all of it in words
   */
  public record Bar(
      Period days, double x, double width, List<Segment> segments, List<String> ids, String words) {
    public Bar {
      segments = List.copyOf(segments);
      ids = List.copyOf(ids);
    }

    /** The ids, parted by spaces. */
    public String names() {
      return String.join(" ", ids);
    }
  }

  /** An incident that lasts longer than a step. */
  public record Line(
      String id, double x, double width, int lane, VerdictKind verdict, String words) {
    /** Where it lies. */
    public int y() {
      return BARS + 6 + lane * LANE;
    }
  }

  public Timeline {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
    ticks = List.copyOf(ticks);
  }

  /** The timeline of these events; empty where none has a day. */
  public static Optional<Timeline> of(List<Event> events) {
    List<Event> all = events.stream().filter(it -> it.days.isPresent()).toList();
    return DayScale.around(all.stream().flatMap(it -> it.days.stream()).toList())
        .map(scale -> {
          List<Event> near = all.stream().filter(it -> scale.holds(it.days.orElseThrow())).toList();
          return new Drawing(scale.first(), scale.last())
              .of(near, events.size() - all.size(), all.size() - near.size());
        });
  }

  /** The scale while the timeline is drawn. */
  private record Drawing(LocalDate first, long span, long step) {
    Drawing(LocalDate first, LocalDate last) {
      this(
          first,
          ChronoUnit.DAYS.between(first, last) + 1,
          1 + ChronoUnit.DAYS.between(first, last) / MOST_BARS);
    }

    Timeline of(List<Event> dated, int undated, int outside) {
      Map<Long, List<Event>> steps = new java.util.TreeMap<>();
      List<Event> lasting = new ArrayList<>();
      for (Event event : dated) {
        Period days = event.days.orElseThrow();
        if (step(days.start()) == step(days.end())) {
          steps.computeIfAbsent(step(days.start()), _ -> new ArrayList<>()).add(event);
        } else {
          lasting.add(event);
        }
      }
      int most = steps.values().stream().mapToInt(List::size).max().orElse(1);
      List<Bar> bars = new ArrayList<>();
      steps.forEach((step, events) -> bars.add(bar(step, events, most)));
      return new Timeline(
          first, first.plusDays(span - 1), bars, lines(lasting), ticks(), undated, outside);
    }

    private long step(LocalDate day) {
      return ChronoUnit.DAYS.between(first, day) / step;
    }

    private double x(long day) {
      return (double) day / span * WIDTH;
    }

    private Bar bar(long at, List<Event> events, int most) {
      Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
      events.forEach(it -> counts.merge(it.verdict, 1, Integer::sum));
      List<Segment> segments = new ArrayList<>();
      double bottom = BARS;
      for (Map.Entry<VerdictKind, Integer> count : counts.entrySet()) {
        double height = (BARS - 8.0) * count.getValue() / most;
        bottom -= height;
        segments.add(new Segment(count.getKey(), bottom, height));
      }
      LocalDate from = first.plusDays(at * step);
      LocalDate to = first.plusDays(Math.min(span, (at + 1) * step) - 1);
      double width = x(step);
      return new Bar(
          new Period(from, to),
          x(at * step) + width * GAP / 2,
          Math.max(1, width * (1 - GAP)),
          segments,
          events.stream().map(Event::id).toList(),
          "%s: %d %s"
              .formatted(
                  PeriodWords.of(new Period(from, to), Optional.empty()),
                  events.size(),
                  events.size() == 1 ? "incident" : "incidents"));
    }

    private List<Line> lines(List<Event> lasting) {
      List<Event> longest =
          lasting.stream()
              .sorted(Comparator.comparing((Event it) -> it.days.orElseThrow().start()))
              .toList();
      long[] free = new long[LANES];
      List<Line> lines = new ArrayList<>();
      for (Event event : longest) {
        Period days = event.days.orElseThrow();
        long from = ChronoUnit.DAYS.between(first, days.start());
        long to = ChronoUnit.DAYS.between(first, days.end()) + 1;
        for (int lane = 0; lane < LANES; lane++) {
          if (free[lane] <= from) {
            free[lane] = to;
            lines.add(
                new Line(
                    event.id,
                    x(from),
                    Math.max(3, x(to) - x(from) - 2),
                    lane,
                    event.verdict,
                    event.name + ", " + PeriodWords.of(days, Optional.empty())));
            break;
          }
        }
      }
      return lines;
    }

    private List<FigureChart.Tick> ticks() {
      long every = Math.max(1, (span + TICKS - 1) / TICKS);
      List<FigureChart.Tick> ticks = new ArrayList<>();
      for (long day = 0; day < span; day += every) {
        ticks.add(new FigureChart.Tick(x(day), DayWords.onScale(first.plusDays(day), span)));
      }
      return ticks;
    }
  }

  /** What is not drawn, in words; empty where everything is. */
  public String notDrawn() {
    List<String> parts = new ArrayList<>();
    if (outside > 0) {
      parts.add(outside + " long before or after");
    }
    if (undated > 0) {
      parts.add(undated + " without a day");
    }
    return String.join(", ", parts);
  }
}
