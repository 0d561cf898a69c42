package org.reportedly.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.table.Cell;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.picture.ViewAnswer;
import org.reportedly.server.api.Lists;
import org.reportedly.server.chart.Timeline;
import org.reportedly.server.chart.view.RowDays;
import org.reportedly.server.chart.view.ViewChart;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.view.ViewPage;
import org.reportedly.server.source.Remembered;

/** The views, each at the address of its own word. */
final class ViewRoutes {
  private static final int IN_A_FILE = 5_000;
  private static final int MOST_IN_A_FILE = 50_000;

  private static final int REMEMBERED = 24;

  /** What a page asks for. */
  private record Asked(String view, Filters filters) {}

  private final Picture picture;
  private final Templates templates;
  private final Remembered<Asked, ViewAnswer> pages;

  ViewRoutes(Picture picture, Ledger ledger, Templates templates) {
    this.picture = picture;
    this.templates = templates;
    this.pages = new Remembered<>(ledger, REMEMBERED);
  }

  List<Route> all() {
    return picture.views().stream()
        .map(view ->
            Route.get(
                path(view), Set.of(Route.PAGE, "json", "csv"), exchange -> answer(view, exchange)))
        .toList();
  }

  private static String path(SituationView view) {
    return "/" + view.word();
  }

  private Answer answer(SituationView view, Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    return switch (exchange.ending()) {
      case "json" ->
          Answer.of(Answer.JSON, SafeJson.of(json(view, answer(view, filters, most(exchange)))));
      case "csv" -> csv(view, answer(view, filters, most(exchange)).rows());
      default -> Answer.of(Answer.HTML, page(view, answer(view, filters), filters, exchange));
    };
  }

  /** The answer for a page, which people look at again and again. */
  private ViewAnswer answer(SituationView view, Filters filters) {
    return pages.of(new Asked(view.word(), filters), () -> answer(view, filters, ViewPage.MOST));
  }

  private ViewAnswer answer(SituationView view, Filters filters, int most) {
    return picture.situation(view, filters.builder().build(), most);
  }

  /** On how many incidents a file shall rest. */
  private static int most(Exchange exchange) {
    return exchange
        .query()
        .first("limit")
        .map(written -> {
          if (!written.matches("[1-9]\\d{0,5}")) {
            throw HttpProblem.badRequest(
                "\"%s\" is no limit".formatted(written),
                "Give a number of incidents from 1 to %d.".formatted(MOST_IN_A_FILE));
          }
          return Math.min(MOST_IN_A_FILE, Integer.parseInt(written));
        })
        .orElse(IN_A_FILE);
  }

  private String page(SituationView view, ViewAnswer answer, Filters filters, Exchange exchange) {
    return templates.render(
        "view",
        new ViewPage(
            Frame.of(view.title(), Section.VIEWS, exchange.visitor(), "situation.js")
                .asking(filters),
            new FilterForm(path(view), filters),
            view,
            picture.views(),
            answer,
            ViewChart.of(view, answer),
            Timeline.of(answer.rows().stream().map(ViewRoutes::event).toList())));
  }

  private static Timeline.Event event(ViewRow row) {
    return new Timeline.Event(
        row.incident().isEmpty() ? row.history().getFirst().id() : row.incident(),
        RowDays.of(row),
        row.verdict(),
        String.join(", ", row.cells().stream().filter(it -> !it.isEmpty()).limit(3).toList()));
  }

  private static Lists.View json(SituationView view, ViewAnswer answer) {
    return new Lists.View(
        view.word(),
        view.title(),
        view.columns(),
        answer.incidents().size(),
        answer.whole(),
        answer.rows().stream()
            .map(row ->
                new Lists.Row(
                    row.cells(),
                    row.incident().isEmpty() ? null : row.incident(),
                    row.verdict().word(),
                    row.history().stream().map(ReportedClaim::id).toList()))
            .toList());
  }

  private static Answer csv(SituationView view, List<ViewRow> rows) {
    List<Column<ViewRow>> columns = new ArrayList<>();
    for (int i = 0; i < view.columns().size(); i++) {
      int at = i;
      columns.add(text(view.columns().get(i), row -> row.cells().get(at)));
    }
    columns.add(text("verdict", row -> row.verdict().word()));
    columns.add(text("incident", ViewRow::incident));
    columns.add(
        text(
            "claims",
            row -> String.join("; ", row.history().stream().map(ReportedClaim::id).toList())));
    Table<ViewRow> table =
        new Table<>(
            view.word(), columns, ViewRow::incident, _ -> Optional.empty(), _ -> Optional.empty());
    return Answer.streaming(
            Answer.CSV, out -> new CsvRows<>(table, false).write(rows.iterator(), out))
        .with("Content-Disposition", "attachment; filename=\"" + view.word() + ".csv\"");
  }

  private static Column<ViewRow> text(
      String name, java.util.function.Function<ViewRow, String> value) {
    return new Column<>(
        name,
        "",
        org.reportedly.export.table.Kind.TEXT,
        row -> Optional.of(value.apply(row)).filter(it -> !it.isEmpty()).map(Cell.Text::new));
  }
}
