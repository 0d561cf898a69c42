package org.reportedly.ledger.entry;

import java.util.Comparator;
import java.util.List;

/**
 * What a new look at the claims changed.
 *
 * @param changed incidents that are new or other than before, whole; kept in order of id
 * @param gone ids of incidents that no longer hold
 */
public record IncidentUpdate(List<Incident> changed, List<String> gone) {
  public IncidentUpdate {
    changed = changed.stream().sorted(Comparator.comparing(Incident::id)).toList();
    gone = gone.stream().distinct().sorted().toList();
  }

  /** Whether there is nothing to keep. */
  public boolean isEmpty() {
    return changed.isEmpty() && gone.isEmpty();
  }
}
