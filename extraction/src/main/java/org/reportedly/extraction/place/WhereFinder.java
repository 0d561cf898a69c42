package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.language.Document;
import org.reportedly.model.Place;

/**
 * Finds where an event happened: of all places of the report, and none, the one for which the most
 * speaks. One is made for each report, which it reads in order.
 */
public final class WhereFinder {
  private final PlaceKnowledge knowledge;
  private final PlaceChoices heard;
  private final PlacesOfReport places;
  private final EventHistory history = new EventHistory();

  public WhereFinder(
      PlaceKnowledge knowledge,
      Document document,
      List<PlaceMention> mentions,
      PlaceChoices heard) {
    this.knowledge = knowledge;
    this.heard = heard;
    this.places = new PlacesOfReport(document, mentions);
  }

  /** The place for which the most speaks; empty where the report seems to tell none. */
  public Optional<Place> of(Told told) {
    List<Option> options = options(told);
    int best = knowledge.weights().best(options);
    heard.chosen(told, options, best);
    Optional<Place> chosen = options.get(best).place();
    history.add(told, chosen);
    return chosen;
  }

  private List<Option> options(Told told) {
    SyntaxClues syntax = new SyntaxClues(told, places, knowledge.words());
    DiscourseClues discourse = new DiscourseClues(told, places, knowledge.words());
    HistoryClues past = new HistoryClues(told, history);
    SceneClues scene = new SceneClues(told, places, knowledge.words());
    StateClues state = new StateClues(told, syntax.tellsWhere(), discourse.paragraphTellsWhere());
    List<Option> options = new ArrayList<>();
    options.add(
        new Option(
            Optional.empty(),
            state.with(joined(List.of(syntax.ofAbsent(), past.ofNone(), scene.ofNone())))));
    for (PossiblePlace place : possible(told)) {
      options.add(
          new Option(
              Optional.of(place.place()),
              state.with(
                  joined(
                      List.of(
                          syntax.of(place),
                          discourse.of(place),
                          past.of(place),
                          scene.of(place))))));
    }
    return options;
  }

  private static List<String> joined(List<List<String>> parts) {
    List<String> joined = new ArrayList<>();
    parts.forEach(joined::addAll);
    return joined;
  }

  /** All that the report names, and the countries of those who take part. */
  private List<PossiblePlace> possible(Told told) {
    List<PossiblePlace> possible = new ArrayList<>(places.all());
    Stream.of(told.actors().stream(), told.targets().stream(), places.mainCountry().stream())
        .flatMap(codes -> codes)
        .distinct()
        .flatMap(code -> knowledge.countries().withCode(code).stream())
        .map(Peoples::place)
        .filter(country -> places.all().stream().noneMatch(known -> known.is(country)))
        .forEach(country -> possible.add(new PossiblePlace(country, List.of())));
    return possible;
  }
}
