package org.reportedly.cli.output;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.file.GazetteerFile;

/**
 * What is inside one layer of the gazetteer.
 *
 * @param name whence it is
 * @param places entries
 * @param names all names and spellings by which they are found
 * @param countries in how many countries they lie
 * @param kinds how many there are of each kind
 */
public record LayerCount(
    String name, int places, int names, int countries, Map<FeatureKind, Integer> kinds) {
  public LayerCount {
    kinds = Map.copyOf(kinds);
  }

  /** Counts what a file holds. */
  public static LayerCount of(String name, GazetteerFile file) {
    Map<FeatureKind, Integer> kinds = new EnumMap<>(FeatureKind.class);
    Set<String> countries = new HashSet<>();
    for (int i = 0; i < file.rows(); i++) {
      GazetteerEntry entry = file.row(i);
      kinds.merge(entry.kind(), 1, Integer::sum);
      if (!entry.country().isEmpty()) {
        countries.add(entry.country());
      }
    }
    return new LayerCount(name, file.rows(), file.names(), countries.size(), kinds);
  }
}
