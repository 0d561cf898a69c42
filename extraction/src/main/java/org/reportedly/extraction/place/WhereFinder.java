package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** Finds where an event happened. One is made for each report, which it reads in order. */
public final class WhereFinder {
  private static final Map<String, Precision> ANAPHORS =
      Map.ofEntries(
          Map.entry("city", Precision.TOWN),
          Map.entry("town", Precision.TOWN),
          Map.entry("village", Precision.TOWN),
          Map.entry("capital", Precision.TOWN),
          Map.entry("region", Precision.PROVINCE),
          Map.entry("province", Precision.PROVINCE),
          Map.entry("state", Precision.PROVINCE),
          Map.entry("district", Precision.DISTRICT),
          Map.entry("country", Precision.COUNTRY),
          Map.entry("camp", Precision.POINT),
          Map.entry("airport", Precision.POINT),
          Map.entry("prison", Precision.POINT),
          Map.entry("base", Precision.POINT),
          Map.entry("dam", Precision.POINT),
          Map.entry("plant", Precision.POINT),
          Map.entry("hospital", Precision.POINT));

  private static final Set<String> TOWARDS = Set.of("to", "into", "towards", "toward", "onto");

  private final List<PlaceMention> mentions;
  private Optional<Place> last = Optional.empty();
  private int lastParagraph = -1;
  private boolean told;

  public WhereFinder(List<PlaceMention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  /**
   * The most precise place of the event's own words, else of its sentence, else that of the event
   * before, else the one that the report speaks of most.
   */
  public Optional<Place> of(EventGroup group, Sentence sentence, int index, Ownership ownership) {
    List<PlaceMention> here = whereabouts(group, sentence, index);
    List<PlaceMention> own = new ArrayList<>();
    List<PlaceMention> below = new ArrayList<>();
    for (PlaceMention mention : here) {
      Token token = tokenOf(sentence, mention);
      if (group.members().stream().anyMatch(event -> ownership.owns(event, token))) {
        own.add(mention);
      } else if (group.members().stream()
          .anyMatch(event -> sentence.isUnder(token, event.trigger()))) {
        below.add(mention);
      }
    }
    Optional<Place> told =
        destination(group, sentence, own)
            .or(() -> finest(own))
            .or(() -> anaphor(group, sentence, index, ownership))
            .or(() -> finest(below))
            .or(() -> finest(here));
    this.told = told.isPresent();
    if (told.isPresent()) {
      last = told;
      lastParagraph = sentence.paragraph();
      return told;
    }
    Optional<Place> carried = last.filter(place -> sentence.paragraph() == lastParagraph);
    return carried.or(() -> countryNamed(index)).or(() -> last).or(this::mostNamed);
  }

  /** The country that the sentence names as somebody's: "Ethiopia's government". */
  private Optional<Place> countryNamed(int index) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == index)
        .map(PlaceMention::place)
        .filter(place -> place.precision() == Precision.COUNTRY)
        .findFirst();
  }

  /** The place of the last event, for words that tell no event themselves. */
  public Optional<Place> last() {
    return last.or(this::mostNamed);
  }

  /** Whether the event's own sentence told the last place that was asked for. */
  public boolean wasTold() {
    return told;
  }

  private List<PlaceMention> whereabouts(EventGroup group, Sentence sentence, int index) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == index && !mention.aside())
        .filter(mention ->
            Locations.isWhere(sentence, tokenOf(sentence, mention), mention, group.first()))
        .toList();
  }

  /** Where troops go to, rather than where they come from. */
  private static Optional<Place> destination(
      EventGroup group, Sentence sentence, List<PlaceMention> own) {
    if (group.first().type() != ClaimType.TROOP_MOVEMENT) {
      return Optional.empty();
    }
    return own.stream()
        .filter(mention ->
            sentence
                .head(tokenOf(sentence, mention))
                .filter(preposition -> TOWARDS.contains(preposition.lemma()))
                .isPresent())
        .findFirst()
        .map(PlaceMention::place);
  }

  /** "in the city", "the camp": the last place of that kind. */
  private Optional<Place> anaphor(
      EventGroup group, Sentence sentence, int index, Ownership ownership) {
    for (Token token : sentence.tokens()) {
      Precision precision = ANAPHORS.get(token.lemma());
      boolean owned = group.members().stream().anyMatch(event -> ownership.owns(event, token));
      boolean definite =
          sentence.children(token).stream()
              .anyMatch(word -> word.lemma().equals("the") || word.lemma().equals("this"));
      if (precision != null && owned && definite && token.tag().equals("NN")) {
        Optional<Place> meant =
            mentions.stream()
                .filter(mention ->
                    !mention.aside()
                        && mention.place().precision() == precision
                        && (mention.sentence() < index
                            || mention.sentence() == index
                                && mention.span().end() <= token.span().start()))
                .reduce((first, second) -> second)
                .map(PlaceMention::place);
        if (meant.isPresent()) {
          return meant;
        }
      }
    }
    return Optional.empty();
  }

  private static Token tokenOf(Sentence sentence, PlaceMention mention) {
    Token found = sentence.token(0);
    for (Token token : sentence.tokens()) {
      if (mention.span().overlaps(token.span())) {
        found = token;
      }
    }
    return found;
  }

  private static Optional<Place> finest(List<PlaceMention> mentions) {
    return mentions.stream().map(PlaceMention::place).min(Comparator.comparing(Place::precision));
  }

  private Optional<Place> mostNamed() {
    Map<String, Integer> counts = new HashMap<>();
    Optional<PlaceMention> most = Optional.empty();
    for (PlaceMention mention : mentions) {
      boolean small = mention.place().precision().compareTo(Precision.PROVINCE) <= 0;
      if (small && !mention.aside()) {
        int count = counts.merge(mention.place().name(), 1, Integer::sum);
        if (most.isEmpty() || count > counts.getOrDefault(most.get().place().name(), 0)) {
          most = Optional.of(mention);
        }
      }
    }
    return most.map(PlaceMention::place);
  }
}
