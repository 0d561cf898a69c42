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

  boolean overlaps(Term other) {
    return until.map(other.from::isBefore).orElse(true)
        && other.until.map(from::isBefore).orElse(true);
  }

  /** Whether it is the same office of the same country or group. */
  boolean sameOffice(Term other) {
    return role.equals(other.role) && party.equals(other.party);
  }
}
