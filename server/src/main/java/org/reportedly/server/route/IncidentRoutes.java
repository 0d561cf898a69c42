package org.reportedly.server.route;

import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.server.chart.FigureChart;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.http.Route;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.IncidentCard;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.incident.Comparison;
import org.reportedly.server.page.incident.IncidentPage;
import org.reportedly.server.page.incident.IncidentsPage;
import org.reportedly.server.source.Incidents;

/** The incidents. */
final class IncidentRoutes {
  private static final String PATH = "/incidents";
  private static final int ON_A_PAGE = 40;

  private final Incidents incidents;
  private final Sources sources;
  private final Templates templates;

  IncidentRoutes(Incidents incidents, Sources sources, Templates templates) {
    this.incidents = incidents;
    this.sources = sources;
    this.templates = templates;
  }

  List<Route> all() {
    return List.of(Route.get(PATH, this::list), Route.get(PATH + "/{id}", this::one));
  }

  private Answer list(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    Incidents.Page page =
        incidents.page(filters.builder().build(), ON_A_PAGE, exchange.query().first("after"));
    return Answer.of(
        Answer.HTML,
        templates.render(
            "incidents",
            new IncidentsPage(
                Frame.of("Incidents", Section.INCIDENTS, exchange.visitor()).asking(filters),
                new FilterForm(PATH, filters),
                page.cards(),
                page.next().map(it -> Paging.address(PATH, filters, it)))));
  }

  private Answer one(Exchange exchange) {
    String id = exchange.variable("id");
    Optional<java.time.Instant> asOf = Filters.of(exchange.query()).asOf();
    WeighedIncident weighed =
        incidents
            .incident(id, asOf)
            .orElseThrow(() ->
                HttpProblem.notFound(
                    "There is no incident " + id,
                    "It may have been merged with another: look for its claims."));
    IncidentCard card = IncidentCard.of(weighed);
    return Answer.of(
        Answer.HTML,
        templates.render(
            "incident",
            new IncidentPage(
                Frame.of(card.title(), Section.INCIDENTS, exchange.visitor()),
                card,
                weighed,
                Comparison.of(weighed, sources),
                weighed.figures().stream().map(FigureChart::of).toList())));
  }
}
