package org.reportedly.fusion.incident;

import java.util.List;

/**
 * Why two claims of an incident are together.
 *
 * @param one the id of the claim that comes first
 * @param other the id of the other
 * @param score log-odds of one occurrence; infinite where an analyst decided it
 * @param reasons what speaks for it, the strongest first, for a person
 */
public record Link(String one, String other, double score, List<String> reasons) {
  public Link {
    reasons = List.copyOf(reasons);
  }
}
