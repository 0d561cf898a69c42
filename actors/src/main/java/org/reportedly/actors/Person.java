package org.reportedly.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who holds or held offices.
 *
 * @param name the fullest usual name
 * @param terms at least one, by their first days
 */
record Person(String name, List<Term> terms) {
  Person {
    terms = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
  }

  /**
   * The person on a day: with the office held then, or without one but on the side of the last
   * office before (of the first one, if the day is before them all). Without a day, the last office
   * tells the side, and is told if it still lasts.
   */
  Actor on(Optional<LocalDate> day) {
    Optional<Term> held =
        day.map(this::heldOn).orElseGet(() -> Optional.of(terms.getLast()).filter(this::lasts));
    Term telling = held.orElseGet(() -> day.map(this::before).orElseGet(terms::getLast));
    return new Actor(
        name, Optional.of(telling.party()), telling.kind(), NameKind.PERSON, held.map(Term::role));
  }

  private boolean lasts(Term term) {
    return term.until().isEmpty();
  }

  private Optional<Term> heldOn(LocalDate day) {
    return terms.reversed().stream().filter(term -> term.holdsOn(day)).findFirst();
  }

  private Term before(LocalDate day) {
    return terms.reversed().stream()
        .filter(term -> !term.from().isAfter(day))
        .findFirst()
        .orElseGet(terms::getFirst);
  }
}
