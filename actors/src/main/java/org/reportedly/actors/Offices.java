package org.reportedly.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.model.Party;

/**
 * Who held which office when. Immutable.
 *
 * @param holders of each office; no two at a time
 */
record Offices(Map<Office, List<Held>> holders) {
  /** An office of a country or group. */
  record Office(String role, Party party) {}

  /** A person's term. */
  record Held(String name, Term term) {}

  Offices {
    holders = Map.copyOf(holders);
  }

  /** The name of whoever held the office on the day. */
  Optional<String> holder(String role, Party party, LocalDate day) {
    return holders.getOrDefault(new Office(role, party), List.of()).stream()
        .filter(held -> held.term().holdsOn(day))
        .map(Held::name)
        .findFirst();
  }
}
