package org.reportedly.server.route;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.export.Subject;
import org.reportedly.export.json.SafeJson;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Exports;
import org.reportedly.server.api.Lists;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.report.MarkedText;
import org.reportedly.server.page.report.ReportPage;
import org.reportedly.server.page.report.ReportsPage;
import org.reportedly.server.source.Cards;
import org.reportedly.server.source.LogSpan;

/** The reports. */
final class ReportRoutes {
  private static final String PATH = "/reports";
  private static final int ON_A_PAGE = 50;

  private final Picture picture;
  private final Ledger ledger;
  private final Exports exports;
  private final Templates templates;

  ReportRoutes(Picture picture, Ledger ledger, Exports exports, Templates templates) {
    this.picture = picture;
    this.ledger = ledger;
    this.exports = exports;
    this.templates = templates;
  }

  List<Route> all() {
    Set<String> endings = new HashSet<>(Exports.endings(Subject.REPORTS));
    endings.addAll(List.of(Route.PAGE, "json"));
    return List.of(
        Route.get(PATH, endings, this::list),
        Route.get(PATH + "/{id}", Set.of(Route.PAGE, "txt", "json"), this::one));
  }

  private Answer list(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    return exports
        .answer(exchange, Subject.REPORTS, filters)
        .orElseGet(
            () -> exchange.ending().isEmpty() ? page(exchange, filters) : json(exchange, filters));
  }

  /** Some reports, and where to go on if there are more. */
  private record Found(List<StoredReport> reports, Optional<String> next) {}

  private Found find(Filters filters, int limit, Optional<String> after) {
    ClaimQueryBuilder query = filters.builder().limit(limit + 1);
    after.map(Cards::cursor).ifPresent(query::after);
    try (Stream<StoredReport> reports = picture.reports(query.build())) {
      List<StoredReport> found = reports.toList();
      return found.size() <= limit
          ? new Found(found, Optional.empty())
          : new Found(
              found.subList(0, limit), Optional.of(found.get(limit - 1).cursor().written()));
    }
  }

  private Answer page(Exchange exchange, Filters filters) {
    Found found = find(filters, ON_A_PAGE, Paging.after(exchange));
    return Answer.of(
        Answer.HTML,
        templates.render(
            "reports",
            new ReportsPage(
                Frame.of("Reports", Section.REPORTS, exchange.visitor())
                    .asking(filters)
                    .withFeed(filters.address(PATH + ".rss")),
                new FilterForm(PATH, filters),
                found.reports,
                found.next.map(it -> Paging.address(PATH, filters, it)))));
  }

  private Answer json(Exchange exchange, Filters filters) {
    int limit = Paging.limit(exchange);
    Found found = find(filters, limit, Paging.after(exchange));
    return Answer.of(
        Answer.JSON,
        SafeJson.of(
            new Lists.Reports(
                found.reports.stream().map(Lists.ReportHead::of).toList(),
                found
                    .next
                    .map(it -> Paging.address(PATH + ".json", filters, it) + "&limit=" + limit)
                    .orElse(null))));
  }

  private Answer one(Exchange exchange) {
    StoredReport report = find(exchange.variable("id"));
    Entry entry = entry(report);
    return switch (exchange.ending()) {
      case "txt" -> Answer.of(Answer.TEXT, report.report().text());
      case "json" -> Answer.of(Answer.JSON, entry.payload());
      default -> Answer.of(Answer.HTML, reportPage(exchange, report, entry));
    };
  }

  private String reportPage(Exchange exchange, StoredReport report, Entry entry) {
    List<StoredClaim> claims = picture.claimsOf(report.report().id(), Optional.empty());
    return templates.render(
        "report",
        new ReportPage(
            Frame.of(
                report.report().title().orElse(report.report().id()),
                Section.REPORTS,
                exchange.visitor(),
                "report.js"),
            report,
            MarkedText.of(report.report().text(), claims.stream().map(StoredClaim::claim).toList()),
            claims,
            entry));
  }

  private StoredReport find(String id) {
    return picture
        .report(id, Optional.empty())
        .orElseThrow(() ->
            HttpProblem.notFound(
                "There is no report " + id, "The list of reports names all that there are."));
  }

  private Entry entry(StoredReport report) {
    return LogSpan.entry(ledger, report.entry()).orElseThrow();
  }
}
