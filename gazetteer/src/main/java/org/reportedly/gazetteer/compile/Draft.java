package org.reportedly.gazetteer.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;

/** An entry with its names, while the gazetteer is being put together. */
final class Draft {
  private final GazetteerEntry entry;
  private final Map<String, NameQuality> names = new LinkedHashMap<>();

  Draft(GazetteerEntry entry) {
    this.entry = entry;
  }

  GazetteerEntry entry() {
    return entry;
  }

  Map<String, NameQuality> names() {
    return names;
  }

  /** Adds a name unless a closer quality is known for it. */
  Draft named(String name, NameQuality quality) {
    if (!name.isBlank() && name.length() < 200) {
      names.merge(name.strip(), quality, (some, other) -> some.compareTo(other) < 0 ? some : other);
    }
    return this;
  }
}
