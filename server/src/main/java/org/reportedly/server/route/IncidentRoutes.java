package org.reportedly.server.route;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.export.Subject;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.json.SafeJson;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.table.ClaimTable;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Exports;
import org.reportedly.server.chart.FigureChart;
import org.reportedly.server.filter.Field;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.Addresses;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.IncidentCard;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.incident.Comparison;
import org.reportedly.server.page.incident.IncidentPage;
import org.reportedly.server.page.incident.IncidentsPage;
import org.reportedly.server.page.log.LogPage;
import org.reportedly.server.source.Cards;
import org.reportedly.server.source.LogSpan;

/** The incidents: the list, and each with its accounts. */
final class IncidentRoutes {
  private static final String PATH = "/incidents";
  private static final int ON_A_PAGE = 40;
  private static final int NEAR = 12;
  private static final String OF_A_CLAIM = "i-";

  private final Picture picture;
  private final Ledger ledger;
  private final Sources sources;
  private final Exports exports;
  private final Templates templates;

  IncidentRoutes(
      Picture picture, Ledger ledger, Sources sources, Exports exports, Templates templates) {
    this.picture = picture;
    this.ledger = ledger;
    this.sources = sources;
    this.exports = exports;
    this.templates = templates;
  }

  List<Route> all() {
    Set<String> endings = new HashSet<>(Exports.endings(Subject.INCIDENTS));
    endings.addAll(List.of(Route.PAGE, "json"));
    return List.of(
        Route.get(PATH, endings, this::list),
        Route.get(PATH + "/{id}", Set.of(Route.PAGE, "json", "csv"), this::one));
  }

  private Answer list(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    return exports
        .answer(exchange, Subject.INCIDENTS, filters)
        .orElseGet(
            () -> exchange.ending().isEmpty() ? page(exchange, filters) : json(exchange, filters));
  }

  private Answer page(Exchange exchange, Filters filters) {
    Cards page = Cards.of(picture, filters, ON_A_PAGE, Paging.after(exchange));
    return Answer.of(
        Answer.HTML,
        templates.render(
            "incidents",
            new IncidentsPage(
                Frame.of("Incidents", Section.INCIDENTS, exchange.visitor())
                    .asking(filters)
                    .withFeed(filters.address(PATH + ".rss")),
                new FilterForm(PATH, filters),
                page.cards(),
                page.next().map(it -> Paging.address(PATH, filters, it)))));
  }

  private Answer json(Exchange exchange, Filters filters) {
    return Answer.of(
        Answer.JSON,
        SafeJson.of(
            IncidentLists.page(picture, filters, Paging.limit(exchange), Paging.after(exchange))));
  }

  private Answer one(Exchange exchange) {
    String id = exchange.variable("id");
    WeighedIncident weighed = find(id, Filters.of(exchange.query()).asOf());
    String now = weighed.incident().id();
    if (!now.equals(id)) {
      String ending = exchange.ending().isEmpty() ? "" : "." + exchange.ending();
      String query = exchange.query().encoded();
      return Answer.seeOther(
          Addresses.incident(now) + ending + (query.isEmpty() ? "" : "?" + query));
    }
    return switch (exchange.ending()) {
      case "json" -> Answer.of(Answer.JSON, SafeJson.of(IncidentLists.json(weighed)));
      case "csv" -> csv(weighed);
      default -> Answer.of(Answer.HTML, page(exchange, weighed));
    };
  }

  /**
   * The incident with the id, or with the claim of that id. An incident that was merged lives on in
   * the one that holds the claim it was named after, so that its address stays good.
   */
  private WeighedIncident find(String id, Optional<Instant> asOf) {
    return picture
        .incident(id, asOf)
        .or(() ->
            id.startsWith(OF_A_CLAIM)
                ? picture.incident(id.substring(OF_A_CLAIM.length()), asOf)
                : Optional.empty())
        .orElseThrow(() ->
            HttpProblem.notFound(
                "There is no incident " + id,
                "Its claims may have been taken back: the log tells."));
  }

  private static Answer csv(WeighedIncident weighed) {
    Stream<ExportedClaim> claims =
        weighed.incident().claims().stream()
            .map(it ->
                new ExportedClaim(
                    it.claim(),
                    it.outlet(),
                    it.published(),
                    Optional.of(weighed.incident().id()),
                    Optional.of(weighed.verdict().kind().word()),
                    Optional.empty()));
    Iterator<ExportedClaim> rows = claims.iterator();
    return Answer.streaming(
            Answer.CSV, out -> new CsvRows<>(ClaimTable.TABLE, false).write(rows, out))
        .with("Content-Disposition", "attachment; filename=\"incident.csv\"");
  }

  private String page(Exchange exchange, WeighedIncident weighed) {
    IncidentCard card = IncidentCard.of(weighed);
    return templates.render(
        "incident",
        new IncidentPage(
            Frame.of(card.title(), Section.INCIDENTS, exchange.visitor(), "incident.js"),
            card,
            weighed,
            Comparison.of(weighed, sources),
            weighed.figures().stream().map(FigureChart::of).toList(),
            near(card),
            done(exchange),
            Filters.of(exchange.query()).value(Field.AS_OF)));
  }

  /** Incidents of about the same days and the same place, or the same type where none is known. */
  private List<IncidentCard> near(IncidentCard card) {
    ClaimQueryBuilder query = ClaimQuery.builder().limit(NEAR + 1);
    card.days()
        .ifPresent(days -> query.since(days.start().minusDays(1)).until(days.end().plusDays(1)));
    card.place().ifPresentOrElse(place -> query.place(place.name()), () -> query.type(card.type()));
    return picture.incidents(query.build()).stream()
        .filter(it -> !it.id().equals(card.id()))
        .limit(NEAR)
        .map(IncidentCard::of)
        .toList();
  }

  private Optional<Entry> done(Exchange exchange) {
    return exchange
        .query()
        .first("done")
        .filter(it -> it.matches("\\d{1,18}"))
        .flatMap(it -> LogSpan.entry(ledger, Long.parseLong(it)))
        .filter(it -> LogPage.isDecision(it.kind()));
  }
}
