package org.reportedly.server.chart.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.words.FigureWords;
import org.reportedly.picture.ViewAnswer;
import org.reportedly.server.chart.FigureChart;

/**
 * What is counted, each as a line from the lowest to the highest figure with a dot at the best. The
 * scale is logarithmic, so that three and three thousand are both seen.
 *
 * @param strips the highest first
 * @param ticks of the scale of numbers
 * @param notDrawn what is only in the table
 */
public record Ranges(List<Strip> strips, List<FigureChart.Tick> ticks, String notDrawn)
    implements ViewChart {
  private static final int MOST = 20;

  /** Of the width, in hundredths: what is left of a mark on the highest number. */
  private static final double ROOM = 96;

  /**
   * One thing that was counted in one incident.
   *
   * @param what is counted
   * @param where it happened, or else in whose words
   * @param numbers low, best and high in words
   * @param incident its id
   * @param verdict the incident's
   * @param low where the line begins, in hundredths of the width
   * @param best where the dot is
   * @param high where the line ends
   */
  public record Strip(
      String what,
      String where,
      String numbers,
      String incident,
      VerdictKind verdict,
      double low,
      double best,
      double high) {}

  public Ranges {
    strips = List.copyOf(strips);
    ticks = List.copyOf(ticks);
  }

  @Override
  public String caption() {
    return "From the lowest to the highest that anybody says now; the dot is what most sources say.";
  }

  /** A series with the row that it stands in. */
  private record Counted(ViewRow row, String where, FigureSeries series) {}

  static Optional<Ranges> of(ViewAnswer answer) {
    Map<String, WeighedIncident> incidents =
        answer.incidents().stream()
            .collect(Collectors.toMap(it -> it.incident().id(), Function.identity()));
    List<Counted> all = new ArrayList<>();
    for (ViewRow row : answer.rows()) {
      WeighedIncident incident = incidents.get(row.incident());
      if (incident != null) {
        incident.figures().forEach(it -> all.add(new Counted(row, where(row), it)));
      }
    }
    return all.stream()
        .map(it -> it.series.high())
        .max(Comparator.naturalOrder())
        .map(most -> draw(all, most));
  }

  private static String where(ViewRow row) {
    return row.history().stream()
        .flatMap(it -> it.claim().place().stream())
        .min(Comparator.comparing(it -> it.precision()))
        .map(it -> it.name())
        .orElse("no place told");
  }

  private static Ranges draw(List<Counted> all, BigDecimal most) {
    List<Strip> strips =
        all.stream()
            .sorted(
                Comparator.comparing((Counted it) -> it.series.high())
                    .reversed()
                    .thenComparing(it -> it.row.incident())
                    .thenComparing(it -> it.series.what()))
            .limit(MOST)
            .map(it -> strip(it, most))
            .toList();
    int missing = all.size() - strips.size();
    return new Ranges(strips, ticks(most), missing == 0 ? "" : missing + " lower figures");
  }

  private static Strip strip(Counted counted, BigDecimal most) {
    FigureSeries series = counted.series;
    return new Strip(
        series.what(),
        counted.where,
        series.low().compareTo(series.high()) == 0
            ? FigureWords.number(series.best())
            : "%s–%s, best %s"
                .formatted(
                    FigureWords.number(series.low()),
                    FigureWords.number(series.high()),
                    FigureWords.number(series.best())),
        counted.row.incident(),
        counted.row.verdict(),
        at(series.low(), most),
        at(series.best(), most),
        at(series.high(), most));
  }

  private static List<FigureChart.Tick> ticks(BigDecimal most) {
    List<FigureChart.Tick> ticks = new ArrayList<>();
    ticks.add(new FigureChart.Tick(0, "0"));
    int powers = (int) Math.floor(Math.log10(Math.max(1, most.doubleValue())));
    int every = 1 + powers / 5;
    for (int power = 0; power <= powers; power += every) {
      BigDecimal number = BigDecimal.TEN.pow(power);
      ticks.add(new FigureChart.Tick(at(number, most), FigureWords.number(number)));
    }
    return ticks;
  }

  /** One is added, so that none has a place as well. */
  private static double at(BigDecimal number, BigDecimal most) {
    double all = Math.log10(1 + Math.max(1, most.doubleValue()));
    return ROOM * Math.log10(1 + Math.max(0, number.doubleValue())) / all;
  }
}
