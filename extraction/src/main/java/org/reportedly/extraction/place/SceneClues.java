package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reportedly.language.Token;
import org.reportedly.model.Precision;

/** What the report as a whole, the kind of the event and those who take part say of a place. */
final class SceneClues {
  private static final double MUCH = 0.25;
  private static final double SOME = 0.1;

  private final Told told;
  private final PlacesOfReport places;
  private final String kind;
  private final List<String> extents;

  SceneClues(Told told, PlacesOfReport places, PlaceWords words) {
    this.told = told;
    this.places = places;
    this.kind = EventKind.of(told.type()).word();
    this.extents = extents(told, words);
  }

  /** What the sentence says of how far the event reaches. */
  private static List<String> extents(Told told, PlaceWords words) {
    List<String> extents = new ArrayList<>();
    List<Token> tokens = told.sentence().tokens();
    if (tokens.stream().anyMatch(token -> words.is(PlaceWords.Use.WHOLE, token))) {
      extents.add("whole ");
    }
    if (tokens.stream().anyMatch(token -> words.is(PlaceWords.Use.SUM, token))) {
      extents.add("sum ");
    }
    if (tokens.stream().anyMatch(token -> told.owns(token) && words.areAreas(token))) {
      extents.add("several areas ");
    }
    return extents;
  }

  List<String> of(PossiblePlace place) {
    Precision precision = place.place().precision();
    List<String> clues = new ArrayList<>();
    clues.add(precision.word());
    clues.add(kind + " " + precision.word());
    extents.forEach(extent -> clues.add(extent + precision.word()));
    if (place.isCountry()) {
      clues.addAll(ofCountry(place));
    } else {
      clues.add("rank " + Math.min(places.rank(place), 3));
      double share = places.share(place);
      clues.add(share >= MUCH ? "named much" : share >= SOME ? "named some" : "named little");
    }
    if (!place.isSomewhere()) {
      clues.add(place.isCountry() ? "country never somewhere" : "never somewhere");
    }
    if (place.isOnlyDateline()) {
      clues.add("only the dateline");
    }
    if (place.isSeat()) {
      clues.add("seat");
      clues.add(kind + " seat");
    }
    if (told.head().tag().equals("NNS")) {
      clues.add("several events " + precision.word());
    }
    clues.add(told.stance().word() + " " + precision.word());
    if (places.isInTitle(place)) {
      clues.add(place.isCountry() ? "country in the title" : "in the title");
    }
    String country = place.place().country();
    if (places.mainCountry().filter(country::equals).isPresent()) {
      clues.add("in the main country");
    }
    addParties(country, place.isCountry() ? "country of " : "in the country of ", clues);
    return clues;
  }

  private List<String> ofCountry(PossiblePlace place) {
    double share = places.countryShare(place.place().country());
    String part =
        share >= 0.8 ? "nearly all" : share >= 0.5 ? "most" : share >= 0.2 ? "some" : "few";
    return List.of("country of " + part, kind + " country of " + part, type() + " country");
  }

  private void addParties(String country, String link, List<String> clues) {
    if (told.actors().contains(country)) {
      clues.add(link + "the actor");
      clues.add(kind + " " + link + "the actor");
    }
    if (told.targets().contains(country)) {
      clues.add(link + "the target");
      clues.add(kind + " " + link + "the target");
    }
    if (told.speakers().contains(country)) {
      clues.add(link + "the speaker");
      clues.add(kind + " " + link + "the speaker");
    }
  }

  private String type() {
    return told.type().word();
  }

  /** What it means for the event to have no place. */
  List<String> ofNone() {
    List<String> clues = new ArrayList<>();
    clues.add("none");
    clues.add("none " + kind);
    clues.add("none " + type());
    long parties =
        Stream.of(told.actors(), told.targets()).flatMap(List::stream).distinct().count();
    clues.add(told.stance().word() + " none");
    clues.add("none between " + Math.min(parties, 2));
    return clues;
  }
}
