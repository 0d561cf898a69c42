package org.reportedly.fusion.incident;

import java.util.List;
import java.util.Set;

/**
 * What holds after a change for all claims that it touched.
 *
 * @param claims the ids of all claims that may be in another incident than before, or in none
 * @param incidents the incidents of those that are still there, in canonical order
 */
public record Regrouped(Set<String> claims, List<Incident> incidents) {
  public Regrouped {
    claims = Set.copyOf(claims);
    incidents = List.copyOf(incidents);
  }
}
