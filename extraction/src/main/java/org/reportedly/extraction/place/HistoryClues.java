package org.reportedly.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.reportedly.extraction.place.EventHistory.Past;
import org.reportedly.language.Token;
import org.reportedly.model.Place;

/** What the places of the events before say of a place: "the attack" is where the attack was. */
final class HistoryClues {
  private static final double MOST = 0.5;
  private static final double SOME = 0.2;

  private final Told told;
  private final EventHistory history;
  private final EventKind kind;

  HistoryClues(Told told, EventHistory history) {
    this.told = told;
    this.history = history;
    this.kind = EventKind.of(told.type());
  }

  List<String> of(PossiblePlace place) {
    List<String> clues = new ArrayList<>();
    if (history.last().filter(past -> past.was(place)).isPresent()) {
      clues.add("last event " + reach());
    }
    if (history.last().flatMap(Past::place).filter(last -> isAround(place, last)).isPresent()) {
      clues.add("around the last event");
    }
    if (history.first().filter(past -> past.was(place)).isPresent()) {
      clues.add("first event");
    }
    addAlike(past -> past.was(place), clues);
    clues.add(part(history.share(place)) + " events");
    return clues;
  }

  /** What it means for the event to have no place. */
  List<String> ofNone() {
    if (history.last().isEmpty()) {
      return List.of("none, first event");
    }
    boolean had = history.last().flatMap(Past::place).isPresent();
    List<String> clues = new ArrayList<>();
    clues.add((had ? "none after a place " : "none after none ") + reach());
    clues.add("none: " + part(history.shareOfNone()) + " events");
    addAlike(past -> past.place().isEmpty(), clues);
    return clues;
  }

  /** The last events of the same sort, and what caused the harm. */
  private void addAlike(Predicate<Past> here, List<String> clues) {
    String again = isDefinite() ? "again: " : "";
    if (history.last(told.type()).filter(here).isPresent()) {
      clues.add("last of its type");
      clues.add(again + "last of its type");
    }
    if (history.last(kind).filter(here).isPresent()) {
      clues.add("last of its kind");
      clues.add(again + "last of its kind");
      clues.add(kind.word() + ": last of its kind");
    }
    if (kind == EventKind.HARM && history.lastCause().filter(here).isPresent()) {
      clues.add("last cause");
      clues.add(again + "last cause");
    }
  }

  /** "the attack", "that raid": one that was told before. */
  private boolean isDefinite() {
    Token head = told.head();
    return head.tagged("NN")
        && told.sentence().children(head).stream()
            .map(Token::lemma)
            .anyMatch(word -> word.equals("the") || word.equals("this") || word.equals("that"));
  }

  private static String part(double share) {
    return share >= MOST ? "most" : share >= SOME ? "some" : share > 0 ? "few" : "no";
  }

  private String reach() {
    Optional<Past> last = history.last();
    if (last.filter(past -> past.sentence() == told.index()).isPresent()) {
      return "here";
    }
    return last.filter(past -> past.paragraph() == told.sentence().paragraph()).isPresent()
        ? "in the paragraph"
        : "before";
  }

  private static boolean isAround(PossiblePlace outer, Place inner) {
    Place place = outer.place();
    return place.precision().compareTo(inner.precision()) > 0
        && !place.country().isEmpty()
        && place.country().equals(inner.country());
  }
}
