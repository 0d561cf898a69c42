package org.reportedly.gazetteer;

/**
 * An entry that bears the name that was asked for.
 *
 * @param entry the place
 * @param quality how the name belongs to it
 */
public record NameMatch(GazetteerEntry entry, NameQuality quality) {
  long population() {
    return entry.population();
  }

  int id() {
    return entry.id();
  }
}
