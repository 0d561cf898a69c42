package org.reportedly.server.route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.Format;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.report.MarkedText;
import org.reportedly.server.page.report.ReportPage;
import org.reportedly.server.page.report.ReportsPage;

/** The reports. */
final class ReportRoutes {
  private static final String PATH = "/reports";
  private static final int ON_A_PAGE = 50;

  private final Ledger ledger;
  private final Templates templates;

  ReportRoutes(Ledger ledger, Templates templates) {
    this.ledger = ledger;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, this::list),
        Route.get(PATH + "/{id}", this::one, Format.HTML, Format.TXT, Format.JSON));
  }

  private Answer list(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    int from =
        exchange
            .query()
            .first("after")
            .filter(it -> it.matches("\\d{1,8}"))
            .map(Integer::parseInt)
            .orElse(0);
    List<StoredReport> found;
    try (Stream<StoredReport> reports = ledger.reports(filters.builder().build())) {
      found = reports.skip(from).limit(ON_A_PAGE + 1L).toList();
    }
    boolean more = found.size() > ON_A_PAGE;
    Optional<String> next =
        more
            ? Optional.of(Paging.address(PATH, filters, String.valueOf(from + ON_A_PAGE)))
            : Optional.empty();
    return Answer.of(
        Answer.HTML,
        templates.render(
            "reports",
            new ReportsPage(
                Frame.of("Reports", Section.REPORTS, exchange.visitor()).asking(filters),
                new FilterForm(PATH, filters),
                more ? found.subList(0, ON_A_PAGE) : found,
                next)));
  }

  private Answer one(Exchange exchange) {
    StoredReport report = find(exchange.variable("id"));
    Entry entry = entry(report);
    return switch (exchange.format()) {
      case TXT -> Answer.of(Answer.TEXT, report.report().text());
      case JSON -> Answer.of(Answer.JSON, entry.payload());
      default -> Answer.of(Answer.HTML, page(exchange, report, entry));
    };
  }

  private String page(Exchange exchange, StoredReport report, Entry entry) {
    List<StoredClaim> claims = claims(report.report().id());
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
    try (Stream<StoredReport> reports = ledger.reports(ClaimQuery.ALL)) {
      return reports
          .filter(it -> it.report().id().equals(id))
          .findFirst()
          .orElseThrow(() ->
              HttpProblem.notFound(
                  "There is no report " + id, "The list of reports names all that there are."));
    }
  }

  private List<StoredClaim> claims(String report) {
    ClaimQuery all = ClaimQuery.builder().order(ClaimQuery.Order.BY_NAME).build();
    try (Stream<StoredClaim> claims = ledger.claims(all)) {
      return claims.filter(it -> it.claim().report().equals(report)).toList();
    }
  }

  private Entry entry(StoredReport report) {
    try (Stream<Entry> entries = ledger.entries(report.entry() - 1)) {
      return entries.findFirst().orElseThrow();
    }
  }
}
