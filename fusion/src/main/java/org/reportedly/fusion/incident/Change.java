package org.reportedly.fusion.incident;

import java.util.List;
import java.util.Set;

/**
 * What became of the incidents when something was added.
 *
 * @param made incidents that are new or have other claims than before, in canonical order
 * @param gone ids that no incident has any more: it was merged into another, or parted
 */
public record Change(List<Incident> made, Set<String> gone) {
  public Change {
    made = List.copyOf(made);
    gone = Set.copyOf(gone);
  }
}
