package org.reportedly.gazetteer.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameQuality;
import org.reportedly.gazetteer.file.GazetteerWriter;
import org.reportedly.gazetteer.name.NameKeys;

/** All entries of the gazetteer while it is being put together, by id. */
final class Drafts {
  private final TreeMap<Integer, Draft> byId = new TreeMap<>();
  private int lastOwnId;

  /** Adds an entry, or gives the one that is there with the same id. */
  Draft add(GazetteerEntry entry) {
    return byId.computeIfAbsent(entry.id(), id -> new Draft(entry));
  }

  Optional<Draft> withId(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** An id of our own for a place that GeoNames' lists do not number. */
  int ownId() {
    return --lastOwnId;
  }

  int size() {
    return byId.size();
  }

  void write(Path target) throws IOException {
    try (GazetteerWriter writer = new GazetteerWriter(target, NameKeys.load())) {
      for (Draft draft : byId.values()) {
        writer.add(draft.entry());
        for (Map.Entry<String, NameQuality> name : draft.names().entrySet()) {
          writer.name(draft.entry().id(), name.getKey(), name.getValue());
        }
      }
      writer.finish();
    }
  }
}
