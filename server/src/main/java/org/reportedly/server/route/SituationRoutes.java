package org.reportedly.server.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.export.json.SafeJson;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Lists;
import org.reportedly.server.chart.Timeline;
import org.reportedly.server.filter.Field;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.Answer;
import org.reportedly.server.http.Exchange;
import org.reportedly.server.http.Route;
import org.reportedly.server.map.MapDrawing;
import org.reportedly.server.map.MapMaker;
import org.reportedly.server.page.ClaimWords;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.IncidentCard;
import org.reportedly.server.page.Section;
import org.reportedly.server.page.Templates;
import org.reportedly.server.page.situation.Replay;
import org.reportedly.server.page.situation.SituationPage;
import org.reportedly.server.source.Cards;
import org.reportedly.server.source.LogSpan;
import org.reportedly.server.source.Remembered;

/** The situation: map, timeline and list. */
final class SituationRoutes {
  private static final String PATH = "/";
  private static final int SHOWN = 200;

  private static final int REMEMBERED = 24;

  private record Asked(Filters filters, boolean wholeEarth) {}

  /** What a page shows of the ledger. */
  private record Shown(Cards cards, MapDrawing map, Optional<Timeline> timeline) {}

  private final Picture picture;
  private final Ledger ledger;
  private final MapMaker maps;
  private final Templates templates;
  private final Remembered<Asked, Shown> remembered;

  SituationRoutes(Picture picture, Ledger ledger, MapMaker maps, Templates templates) {
    this.picture = picture;
    this.ledger = ledger;
    this.maps = maps;
    this.templates = templates;
    this.remembered = new Remembered<>(ledger, REMEMBERED);
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, this::situation),
        Route.get("/situation", Set.of(Route.PAGE, "json"), this::data));
  }

  /** The first page has no name to which an ending could be put, so its data have one. */
  private Answer data(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    if (exchange.ending().isEmpty()) {
      return Answer.seeOther(filters.address(PATH));
    }
    Lists.Incidents page = IncidentLists.page(picture, filters, SHOWN, Optional.empty());
    return Answer.of(
        Answer.JSON,
        SafeJson.of(
            new Lists.Situation(
                page.incidents(),
                page.next(),
                replay(filters).stream()
                    .flatMap(it -> it.moments().stream())
                    .map(Instant::toString)
                    .toList())));
  }

  private Optional<Replay> replay(Filters filters) {
    return LogSpan.of(ledger).flatMap(it -> Replay.between(it.first(), it.last(), filters.asOf()));
  }

  private Answer situation(Exchange exchange) {
    Filters filters = Filters.of(exchange.query());
    Optional<Replay> replay = replay(filters);
    Optional<String> step = exchange.query().first("step").filter(it -> it.matches("\\d{1,3}"));
    if (replay.isPresent() && step.isPresent()) {
      return Answer.seeOther(backTo(Integer.parseInt(step.get()), replay.get(), filters));
    }
    boolean whole = exchange.query().first("map").filter("world"::equals).isPresent();
    Shown shown = remembered.of(new Asked(filters, whole), () -> shown(filters, whole));
    return Answer.of(
        Answer.HTML,
        templates.render(
            "situation",
            new SituationPage(
                Frame.of("Situation", Section.SITUATION, exchange.visitor(), "situation.js")
                    .asking(filters),
                new FilterForm(PATH, filters),
                shown.cards.cards(),
                shown.cards.next().isPresent(),
                shown.map,
                shown.timeline,
                replay)));
  }

  private Shown shown(Filters filters, boolean whole) {
    Cards page = Cards.of(picture, filters, SHOWN, Optional.empty());
    return new Shown(
        page,
        maps.draw(page.cards(), whole),
        Timeline.of(page.cards().stream().map(SituationRoutes::event).toList()));
  }

  /** Where the slider leads without a script. */
  private static String backTo(int step, Replay replay, Filters filters) {
    return step >= replay.last()
        ? filters.without(Field.AS_OF).address(PATH)
        : filters.with(Field.AS_OF, replay.moments().get(step).toString()).address(PATH);
  }

  private static Timeline.Event event(IncidentCard card) {
    return new Timeline.Event(
        card.id(),
        card.days(),
        card.verdict(),
        card.title() + card.place().map(it -> ", " + ClaimWords.place(it)).orElse(""));
  }
}
