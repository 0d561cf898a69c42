package org.reportedly.ledger.entry;

import java.util.ArrayList;
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

  /**
   * The update as several, one after the other: what is gone first, then all that changed.
   *
   * @param most how many changed incidents each tells at the most; at least 1
   */
  public List<IncidentUpdate> parts(int most) {
    List<IncidentUpdate> parts = new ArrayList<>();
    for (int from = 0; from == 0 || from < changed.size(); from += most) {
      int to = Math.min(changed.size(), from + most);
      parts.add(new IncidentUpdate(changed.subList(from, to), from == 0 ? gone : List.of()));
    }
    return parts;
  }

  /** Whether there is nothing to keep. */
  public boolean isEmpty() {
    return changed.isEmpty() && gone.isEmpty();
  }
}
