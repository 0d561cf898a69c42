package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.event.Ownership;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Place;

/** Finds where an event happened. One is made for each report, which it reads in order. */
public final class WhereFinder {
  private final List<PlaceMention> mentions;
  private Optional<Place> last = Optional.empty();

  public WhereFinder(List<PlaceMention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  /** The most precise place of the event's own words, else of its sentence, else the last one. */
  public Optional<Place> of(EventGroup group, Sentence sentence, int index, Ownership ownership) {
    List<PlaceMention> here =
        mentions.stream()
            .filter(mention -> mention.sentence() == index && !mention.aside())
            .toList();
    List<PlaceMention> own = new ArrayList<>();
    List<PlaceMention> below = new ArrayList<>();
    for (PlaceMention mention : here) {
      Token token = tokenOf(sentence, mention);
      boolean owned = group.members().stream().anyMatch(event -> ownership.owns(event, token));
      if (owned) {
        own.add(mention);
      } else if (group.members().stream()
          .anyMatch(event -> sentence.isUnder(token, event.trigger()))) {
        below.add(mention);
      }
    }
    Optional<Place> told = finest(own).or(() -> finest(below));
    if (told.isPresent()) {
      last = told;
      return told;
    }
    return nearest(here, group).or(() -> last);
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

  private static Optional<Place> nearest(List<PlaceMention> mentions, EventGroup group) {
    int at = group.first().trigger().span().start();
    return mentions.stream()
        .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - at)))
        .map(PlaceMention::place);
  }
}
