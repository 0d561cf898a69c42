package org.reportedly.server.route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.report.ClaimsPage;

/** The claims. */
final class ClaimRoutes {
  private static final String PATH = "/claims";
  private static final int ON_A_PAGE = 50;

  private final Ledger ledger;
  private final Templates templates;

  ClaimRoutes(Ledger ledger, Templates templates) {
    this.ledger = ledger;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(Route.get(PATH, this::list));
  }

  private Answer list(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    ClaimQueryBuilder query = filters.builder().limit(ON_A_PAGE + 1);
    exchange.query().first("after").map(ClaimRoutes::cursor).ifPresent(query::after);
    List<StoredClaim> found;
    try (Stream<StoredClaim> claims = ledger.claims(query.build())) {
      found = claims.toList();
    }
    boolean more = found.size() > ON_A_PAGE;
    List<StoredClaim> shown = more ? found.subList(0, ON_A_PAGE) : found;
    Optional<String> next =
        more
            ? Optional.of(Paging.address(PATH, filters, shown.getLast().cursor().written()))
            : Optional.empty();
    return Answer.of(
        Answer.HTML,
        templates.render(
            "claims",
            new ClaimsPage(
                Frame.of("Claims", Section.CLAIMS, exchange.visitor()).asking(filters),
                new FilterForm(PATH, filters),
                shown,
                next)));
  }

  private static Cursor cursor(String written) {
    return Cursor.parse(written)
        .orElseThrow(() ->
            HttpProblem.badRequest(
                "Nothing can go on after \"%s\"".formatted(written),
                "Take the address of the next page from the page before."));
  }
}
