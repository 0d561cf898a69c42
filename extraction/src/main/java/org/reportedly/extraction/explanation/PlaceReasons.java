package org.reportedly.extraction.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.extraction.place.PlaceMention;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Claim;
import org.reportedly.model.Place;
import org.reportedly.model.Span;

/** Why a claim has its place: where the report names it. */
final class PlaceReasons {
  private final String text;
  private final List<PlaceMention> mentions;
  private final Map<Span, String> meant;

  /**
   * @param meant why each name means the place that it does, by where it stands
   */
  PlaceReasons(String text, List<PlaceMention> mentions, Map<Span, String> meant) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
    this.meant = Map.copyOf(meant);
  }

  List<Reason> of(Claim claim, Grounds grounds) {
    if (claim.place().isEmpty()) {
      return List.of(Reason.of(Way.NOT_TOLD, "no place is told"));
    }
    Place place = claim.place().get();
    Reason where = of(place, grounds);
    List<Reason> reasons = new ArrayList<>(List.of(where));
    where.cue().flatMap(name -> which(place, name)).ifPresent(reasons::add);
    return reasons;
  }

  /** Which of the places of that name is meant. */
  private Optional<Reason> which(Place place, Span name) {
    String country = place.country().isEmpty() ? "" : " in " + place.country();
    return Optional.ofNullable(meant.get(name))
        .map(why ->
            new Reason(
                Way.GAZETTEER,
                Optional.of(name),
                List.of(name),
                "%s is a %s%s: %s"
                    .formatted(
                        Wording.quoted(name, text), place.precision().word(), country, why)));
  }

  private Reason of(Place place, Grounds grounds) {
    return mentions.stream()
        .filter(mention -> mention.means(place) && mention.sentence() == grounds.index())
        .findFirst()
        .map(mention -> inSentence(mention, grounds))
        .or(() -> before(place, grounds))
        .or(() -> anywhere(place))
        .orElseGet(() ->
            Reason.of(
                Way.COUNTRY_OF_PARTY,
                place.name() + " is the country of those who take part; no place is named"));
  }

  private Reason inSentence(PlaceMention mention, Grounds grounds) {
    return owner(mention, grounds)
        .map(event ->
            reason(
                Way.OWN_WORDS,
                mention,
                "%s stands with “%s”"
                    .formatted(Wording.quoted(mention.span(), text), event.trigger().text())))
        .orElseGet(() ->
            reason(
                Way.SAME_SENTENCE,
                mention,
                Wording.quoted(mention.span(), text) + " is named in the same sentence"));
  }

  private static Optional<Event> owner(PlaceMention mention, Grounds grounds) {
    if (!(grounds instanceof Grounds.OfEvent event)) {
      return Optional.empty();
    }
    Sentence sentence = event.sentence();
    for (Token token : sentence.tokens()) {
      if (mention.span().overlaps(token.span())) {
        Optional<Event> owner =
            event.group().members().stream()
                .filter(member -> event.ownership().owns(member, token))
                .findFirst();
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  /** The last time that the report named the place before. */
  private Optional<Reason> before(Place place, Grounds grounds) {
    return mentions.stream()
        .filter(mention -> mention.means(place) && mention.sentence() < grounds.index())
        .reduce((first, second) -> second)
        .map(mention -> {
          int back = grounds.index() - mention.sentence();
          String where = back == 1 ? "the sentence before" : back + " sentences before";
          return reason(
              Way.OTHER_SENTENCE,
              mention,
              "%s is taken from %s".formatted(Wording.quoted(mention.span(), text), where));
        });
  }

  private Optional<Reason> anywhere(Place place) {
    return mentions.stream()
        .filter(mention -> mention.means(place))
        .findFirst()
        .map(mention ->
            reason(
                Way.OTHER_SENTENCE,
                mention,
                "%s is where the report as a whole is"
                    .formatted(Wording.quoted(mention.span(), text))));
  }

  private static Reason reason(Way way, PlaceMention mention, String tells) {
    return new Reason(way, Optional.of(mention.span()), List.of(mention.span()), tells);
  }
}
