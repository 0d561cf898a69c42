package org.reportedly.actors;

import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.model.Party;

/**
 * A time in office.
 *
 * @param role the office
 * @param party of which country or group
 * @param kind what kind of actor holds the office
 * @param from the first day
 * @param until the first day of the next holder; empty while in office
 */
record Term(String role, Party party, ActorKind kind, LocalDate from, Optional<LocalDate> until) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** The same term with its end. */
  Term endingOn(LocalDate successorsFirstDay) {
    return new Term(role, party, kind, from, Optional.of(successorsFirstDay));
  }

  boolean overlaps(Term other) {
    return until.map(other.from::isBefore).orElse(true)
        && other.until.map(from::isBefore).orElse(true);
  }
}
