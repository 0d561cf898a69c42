package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** What the sentences before an event say of a place. */
final class DiscourseClues {
  private final Told told;
  private final PlacesOfReport places;
  private final PlaceWords words;
  private final List<Reference> references = new ArrayList<>();
  private final List<Token> definite = new ArrayList<>();

  /** A word of the sentence that stands for a place named elsewhere. */
  private record Reference(Token token, PlaceMention meant) {}

  DiscourseClues(Told told, PlacesOfReport places, PlaceWords words) {
    this.told = told;
    this.places = places;
    this.words = words;
    for (Token token : told.sentence().tokens()) {
      meantBy(token).ifPresent(meant -> references.add(new Reference(token, meant)));
      if (token.tag().equals("NN") && isDefinite(token)) {
        definite.add(token);
      }
    }
  }

  List<String> of(PossiblePlace place) {
    List<String> clues = new ArrayList<>();
    clues.add(place.isCountry() ? "country " + distance(place) : distance(place));
    if (latest().filter(mention -> place.is(mention.place())).isPresent()) {
      clues.add("named last");
    }
    if (firstOfParagraph().filter(mention -> place.is(mention.place())).isPresent()) {
      clues.add("first of the paragraph");
    }
    if (places.first().filter(first -> isToldBy(first) && place.is(first.place())).isPresent()) {
      clues.add("first of the report");
    }
    for (Reference reference : references) {
      if (place.is(reference.meant().place())) {
        clues.add("meant by the noun " + (told.owns(reference.token()) ? "own" : "beside"));
      }
    }
    for (Token noun : definite) {
      if (isCalled(place, noun)) {
        clues.add("called by its noun " + (told.owns(noun) ? "own" : "beside"));
      }
    }
    return clues;
  }

  private boolean isToldBy(PlaceMention first) {
    return first.sentence() <= told.index();
  }

  /** Whether the paragraph names a place before the sentence. */
  boolean paragraphTellsWhere() {
    return firstOfParagraph().filter(first -> first.sentence() < told.index()).isPresent();
  }

  private String distance(PossiblePlace place) {
    Optional<PlaceMention> before = place.lastNamed(told.index());
    if (before.isEmpty()) {
      return place.mentions().isEmpty() ? "never named" : "named only later";
    }
    String standing = before.get().isPlace() ? "" : " aside";
    int sentences = told.index() - before.get().sentence();
    if (sentences == 0) {
      return "named here" + standing;
    }
    boolean same = paragraph(before.get()) == told.sentence().paragraph();
    if (same) {
      return "named " + (sentences == 1 ? "just before" : "in the paragraph") + standing;
    }
    return "named " + (sentences <= 4 ? "before the paragraph" : "long ago") + standing;
  }

  private int paragraph(PlaceMention mention) {
    return places.document().sentences().get(mention.sentence()).paragraph();
  }

  private Optional<PlaceMention> latest() {
    return places.latestBefore(told.index());
  }

  private Optional<PlaceMention> firstOfParagraph() {
    return places.firstOf(told.sentence().paragraph());
  }

  /** "in the city", "there": the last place of that kind; "the capital" may have its name later. */
  private Optional<PlaceMention> meantBy(Token token) {
    if (words.is(PlaceWords.Use.THERE, token)) {
      return latest().filter(found -> token.tagged("RB"));
    }
    boolean capital = words.is(PlaceWords.Use.CAPITAL, token);
    if (!words.mayMeanOne(token) || !capital && !isDefinite(token)) {
      return Optional.empty();
    }
    return places.mentions().stream()
        .filter(PlaceMention::isPlace)
        .filter(mention -> words.mayMean(token, mention.place().precision()))
        .filter(mention -> capital ? mention.seat() : isBefore(mention, token))
        .max(Comparator.comparing(PlaceMention::span));
  }

  /** "the airport" of a report that has named Kisumu airport. */
  private boolean isCalled(PossiblePlace place, Token noun) {
    return place.firstCalled(noun.lemma()).filter(it -> isBefore(it, noun)).isPresent();
  }

  private static boolean isBefore(PlaceMention mention, Token token) {
    return mention.span().end() <= token.span().start();
  }

  private boolean isDefinite(Token token) {
    Sentence sentence = told.sentence();
    return sentence.children(token).stream()
        .anyMatch(word -> word.lemma().equals("the") || word.lemma().equals("this"));
  }
}
