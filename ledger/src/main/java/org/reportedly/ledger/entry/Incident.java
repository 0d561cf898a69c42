package org.reportedly.ledger.entry;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/**
 * One occurrence, as the claims about it were weighed elsewhere; the ledger only keeps it.
 *
 * @param id names the incident; not blank
 * @param type what happened
 * @param verdict the verdict's word, such as {@code contested}
 * @param on what is contested, such as {@code killed}
 * @param place where
 * @param when in which days
 * @param sources how many independent sources speak of it
 * @param claims the ids of all claims about it, at least one; kept in order of id
 * @param detail whatever else was found out, as one JSON object of the finder's own form
 */
public record Incident(
    String id,
    ClaimType type,
    String verdict,
    List<String> on,
    Optional<Place> place,
    Optional<Period> when,
    int sources,
    List<String> claims,
    String detail) {
  public Incident {
    if (id.isBlank() || verdict.isBlank()) {
      throw new IllegalArgumentException("an incident needs an id and a verdict");
    }
    on = List.copyOf(on);
    claims = claims.stream().distinct().sorted().toList();
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an incident needs a claim");
    }
  }
}
