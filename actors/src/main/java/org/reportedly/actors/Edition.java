package org.reportedly.actors;

import java.time.Instant;

/**
 * Which book of actors it is: equal editions know the same.
 *
 * @param bundled a hash of what comes with the program
 * @param own a hash of an analyst's own tables; empty where there are none
 * @param changed when the own tables were last changed; {@link Instant#EPOCH} where there never
 *     were any
 */
public record Edition(String bundled, String own, Instant changed) {
  /** Whether the own tables are others than those, and were changed after them. */
  public boolean replaces(Edition other) {
    int later = changed.compareTo(other.changed);
    // Of two that were changed at one time either will do, as long as all choose the same.
    return !own.equals(other.own) && (later > 0 || later == 0 && own.compareTo(other.own) > 0);
  }
}
