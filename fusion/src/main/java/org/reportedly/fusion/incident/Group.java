package org.reportedly.fusion.incident;

import java.util.List;

/**
 * Claims that are one incident, by their numbers and ids.
 *
 * @param numbers the claims' numbers in the store, in canonical order; at least one
 * @param claims their ids, in the same order
 */
public record Group(List<Long> numbers, List<String> claims) {
  public Group {
    numbers = List.copyOf(numbers);
    claims = List.copyOf(claims);
    if (claims.isEmpty() || claims.size() != numbers.size()) {
      throw new IllegalArgumentException("a group needs claims, each with a number");
    }
  }

  /** The id of the incident. */
  public String id() {
    return Incident.idOf(claims.getFirst());
  }
}
