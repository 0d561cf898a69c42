package org.reportedly.server.route;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.export.Subject;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Exports;
import org.reportedly.server.api.Lists;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.report.ClaimsPage;
import org.reportedly.server.source.Cards;

/** The claims. */
final class ClaimRoutes {
  private static final String PATH = "/claims";
  private static final int ON_A_PAGE = 50;

  private final Picture picture;
  private final Exports exports;
  private final Templates templates;

  ClaimRoutes(Picture picture, Exports exports, Templates templates) {
    this.picture = picture;
    this.exports = exports;
    this.templates = templates;
  }

  List<Route> all() {
    Set<String> endings = new HashSet<>(Exports.endings(Subject.CLAIMS));
    endings.addAll(List.of(Route.PAGE, "json"));
    return List.of(Route.get(PATH, endings, this::list));
  }

  private Answer list(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    return exports
        .answer(exchange, Subject.CLAIMS, filters)
        .orElseGet(
            () -> exchange.ending().isEmpty() ? page(exchange, filters) : json(exchange, filters));
  }

  /** Some claims, and the cursor of the last one if there are more. */
  private record Found(List<StoredClaim> claims, Optional<String> next) {}

  private Found find(Filters filters, int limit, Optional<String> after) {
    ClaimQueryBuilder query = filters.builder().limit(limit + 1);
    after.map(Cards::cursor).ifPresent(query::after);
    try (Stream<StoredClaim> claims = picture.claims(query.build())) {
      List<StoredClaim> found = claims.toList();
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
            "claims",
            new ClaimsPage(
                Frame.of("Claims", Section.CLAIMS, exchange.visitor())
                    .asking(filters)
                    .withFeed(filters.address(PATH + ".rss")),
                new FilterForm(PATH, filters),
                found.claims,
                found.next.map(it -> Paging.address(PATH, filters, it)))));
  }

  private Answer json(Exchange exchange, Filters filters) {
    int limit = Paging.limit(exchange);
    Found found = find(filters, limit, Paging.after(exchange));
    return Answer.of(
        Answer.JSON,
        SafeJson.of(
            new Lists.Claims(
                found.claims.stream()
                    .map(it -> ClaimJson.of(ExportedClaim.of(it, it.incident(), it.verdict())))
                    .toList(),
                found
                    .next
                    .map(it -> Paging.address(PATH + ".json", filters, it) + "&limit=" + limit)
                    .orElse(null))));
  }
}
