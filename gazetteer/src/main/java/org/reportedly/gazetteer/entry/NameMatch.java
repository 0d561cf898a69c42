package org.reportedly.gazetteer.entry;

/**
 * An entry that bears the name that was asked for.
 *
 * @param entry the place
 * @param quality how the name belongs to it
 */
public record NameMatch(GazetteerEntry entry, NameQuality quality) {
  public long population() {
    return entry.population();
  }

  public int id() {
    return entry.id();
  }
}
