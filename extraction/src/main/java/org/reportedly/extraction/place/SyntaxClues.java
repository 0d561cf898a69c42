package org.reportedly.extraction.place;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.language.Token;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** What the sentence of an event says of a place that it names. */
final class SyntaxClues {
  /** The sentence has a place for the event, and it is another one. */
  private static final String PASSED = "passes over the event's own place";

  private static final int NEAR = 4;
  private static final int FAR = 10;

  private final Told told;
  private final PlaceWords words;
  private final String kind;
  private final List<PlaceMention> here;

  SyntaxClues(Told told, PlacesOfReport places, PlaceWords words) {
    this.told = told;
    this.words = words;
    this.kind = EventKind.of(told.type()).word();
    this.here = places.in(told.index()).stream().filter(PlaceMention::isName).toList();
  }

  /** Whether the sentence names a place where the event may be. */
  boolean tellsWhere() {
    return here.stream().anyMatch(this::isWhere);
  }

  private boolean isWhere(PlaceMention mention) {
    return mention.isPlace() && Locations.isWhere(token(mention), mention, told);
  }

  /** The clues of the mention that is closest to the event; none where the sentence has none. */
  List<String> of(PossiblePlace place) {
    return place.in(told.index()).stream()
        .min(
            Comparator.<PlaceMention>comparingInt(mention -> -closeness(mention))
                .thenComparingInt(mention -> told.distance(token(mention))))
        .map(this::of)
        .orElseGet(this::ofAbsent);
  }

  /** What it means for a place, or for none, that the sentence does not name it. */
  List<String> ofAbsent() {
    return hasOwn() ? List.of(PASSED) : List.of();
  }

  private boolean hasOwn() {
    return here.stream().anyMatch(this::isOwn);
  }

  private boolean isOwn(PlaceMention mention) {
    return isWhere(mention) && told.owns(token(mention));
  }

  private int closeness(PlaceMention mention) {
    Token token = token(mention);
    int closeness = told.owns(token) ? 3 : told.isBelow(token) ? 2 : 1;
    return isWhere(mention) ? closeness + 3 : closeness;
  }

  private List<String> of(PlaceMention mention) {
    Token token = token(mention);
    List<String> clues = new ArrayList<>(isOwn(mention) ? List.of() : ofAbsent());
    if (!mention.isName()) {
      clues.add("people " + (told.owns(token) ? "own" : "beside"));
      return clues;
    }
    String whose =
        told.owns(token)
            ? "own"
            : told.isBelow(token)
                ? "below"
                : told.belongsElsewhere(token) ? "of another event" : "beside";
    if (!isWhere(mention)) {
      String standing = mention.standing().name().toLowerCase(Locale.ROOT);
      clues.add("not where " + whose);
      clues.add("not where, as " + standing);
      return clues;
    }
    clues.add("where " + whose);
    clues.add("where " + whose + " " + link(token));
    clues.add(kind + ": where " + link(token));
    clues.add("where " + mention.place().precision().word());
    int distance = told.distance(token);
    clues.add(distance <= NEAR ? "near" : distance <= FAR ? "farther" : "far");
    if (token.index() < told.head().index()) {
      clues.add("before the event");
    }
    if (isNearest(mention)) {
      clues.add("nearest");
    }
    if (isFinest(mention)) {
      clues.add("finest");
    }
    if (isListed(mention)) {
      clues.add("listed after another");
    }
    if (mention.seat()) {
      clues.add("where seat");
    }
    if (isOfSpeech(token)) {
      clues.add("where one speaks");
    }
    if (isAroundFiner(mention)) {
      clues.add("around a finer one");
    }
    return clues;
  }

  private String link(Token token) {
    return switch (token.relation()) {
      case POBJ -> preposition(token);
      case DOBJ, NSUBJPASS -> "object";
      case NSUBJ -> "subject";
      case POSS -> "owner";
      case NMOD, COMPOUND -> "modifier";
      case CONJ, APPOS -> "listed";
      default -> "loose";
    };
  }

  private String preposition(Token token) {
    return told.sentence().head(token).map(words::preposition).orElse("of");
  }

  private boolean isNearest(PlaceMention mention) {
    int distance = told.distance(token(mention));
    return here.stream()
        .filter(this::isWhere)
        .allMatch(other -> told.distance(token(other)) >= distance);
  }

  /** Of the places of the event's own words. */
  private boolean isFinest(PlaceMention mention) {
    Precision own = mention.place().precision();
    return told.owns(token(mention))
        && here.stream()
            .filter(other -> isWhere(other) && told.owns(token(other)))
            .allMatch(other -> other.place().precision().compareTo(own) >= 0);
  }

  /** "told reporters in Geneva": where somebody speaks, and not where the event was. */
  private boolean isOfSpeech(Token token) {
    return !told.owns(token)
        && !told.belongsElsewhere(token)
        && told.ownership().governor(token).filter(cue -> !cue.equals(told.head())).isPresent();
  }

  /** "Rusayo in Nyiragongo": the sentence names a finer one in the same country. */
  private boolean isAroundFiner(PlaceMention mention) {
    Place outer = mention.place();
    return here.stream()
        .filter(this::isWhere)
        .map(PlaceMention::place)
        .anyMatch(inner ->
            inner.precision().compareTo(outer.precision()) < 0
                && inner.country().equals(outer.country()));
  }

  /** "Poroz and Grayvoron": only the first of a list stands for all. */
  private boolean isListed(PlaceMention mention) {
    Token token = token(mention);
    Optional<Token> head = told.sentence().head(token);
    return token.relation() == CONJ
        && head.isPresent()
        && here.stream().anyMatch(other -> token(other).equals(head.get()));
  }

  private Token token(PlaceMention mention) {
    Token found = told.sentence().token(0);
    for (Token token : told.sentence().tokens()) {
      if (mention.span().overlaps(token.span())) {
        found = token;
      }
    }
    return found;
  }
}
