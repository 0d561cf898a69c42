package org.reportedly.server.chart.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.Period;
import org.reportedly.model.words.PeriodWords;
import org.reportedly.server.chart.DayScale;
import org.reportedly.server.chart.FigureChart;

/**
 * What is in force since when, and until when it was told last.
 *
 * @param strips those that began last first
 * @param ticks of the scale of days
 * @param notDrawn what is only in the table
 */
public record Lasting(List<Strip> strips, List<FigureChart.Tick> ticks, String notDrawn)
    implements ViewChart {
  private static final int MOST = 25;

  /**
   * One incident.
   *
   * @param what it is
   * @param where it is in force
   * @param days in words
   * @param incident its id
   * @param verdict the incident's
   * @param x where the bar begins, in hundredths of the width
   * @param width of the bar
   */
  public record Strip(
      String what,
      String where,
      String days,
      String incident,
      VerdictKind verdict,
      double x,
      double width) {}

  public Lasting {
    strips = List.copyOf(strips);
    ticks = List.copyOf(ticks);
  }

  @Override
  public String caption() {
    return "From the first day that is told to the last on which somebody told of it.";
  }

  private record Dated(ViewRow row, Period days) {}

  static Optional<Lasting> of(SituationView view, List<ViewRow> rows) {
    List<Dated> dated =
        rows.stream()
            .flatMap(row -> RowDays.of(row).map(days -> new Dated(row, days)).stream())
            .sorted(Comparator.comparing((Dated it) -> it.days.start()).reversed())
            .toList();
    return DayScale.around(dated.stream().map(Dated::days).toList())
        .map(scale -> draw(view, dated, rows.size(), scale));
  }

  private static Lasting draw(SituationView view, List<Dated> dated, int all, DayScale scale) {
    List<Strip> strips =
        dated.stream()
            .filter(it -> scale.holds(it.days))
            .limit(MOST)
            .map(it ->
                new Strip(
                    RowDays.cell(view, it.row, "measure").replace('-', ' '),
                    RowDays.cell(view, it.row, "place"),
                    PeriodWords.of(it.days, Optional.empty()),
                    it.row.incident(),
                    it.row.verdict(),
                    scale.at(it.days.start()),
                    scale.width(it.days)))
            .toList();
    int missing = all - strips.size();
    return new Lasting(
        strips,
        scale.ticks(),
        missing == 0 ? "" : missing + " older, without a day, or long before or after");
  }
}
