package org.reportedly.fusion.incident;

import java.util.List;
import java.util.Set;

/**
 * What holds after a change for all claims that it touched.
 *
 * @param claims the ids of all claims that may be in another incident than before, or in none
 * @param groups which of them that are still there are one incident, in canonical order; also those
 *     that turned out to be together as before
 */
public record Regrouped(Set<String> claims, List<Group> groups) {
  public Regrouped {
    claims = Set.copyOf(claims);
    groups = List.copyOf(groups);
  }
}
