package org.reportedly.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.resolve.Candidate;
import org.reportedly.gazetteer.resolve.Toponym;

/**
 * All mentions in a report that mean one place.
 *
 * @param mentions at least one, in the order of the text
 */
record PlaceGroup(List<Toponym> mentions) {
  PlaceGroup {
    mentions = List.copyOf(mentions);
  }

  /** Groups the places of a report by what they mean, in the order of their first mention. */
  static List<PlaceGroup> of(List<Toponym> places) {
    Map<String, List<Toponym>> groups = new LinkedHashMap<>();
    for (Toponym place : places) {
      groups.computeIfAbsent(key(place), _ -> new ArrayList<>()).add(place);
    }
    return groups.values().stream().map(PlaceGroup::new).toList();
  }

  /** A site or an unknown place is told apart from the town that it is named after. */
  private static String key(Toponym place) {
    return place
        .entry()
        .filter(entry -> entry.kind().word().equals(place.kind()))
        .map(entry -> "#" + entry.id())
        .orElseGet(() -> place.name() + "|" + place.kind() + "|" + place.country());
  }

  /** The mention that stands for all of them. */
  Toponym first() {
    return mentions.getFirst();
  }

  /** The names that the report uses, each once. */
  List<String> names() {
    return mentions.stream().map(Toponym::name).distinct().toList();
  }

  /** Directions and distances from it that the report tells, each once. */
  List<String> offsets() {
    return mentions.stream().flatMap(mention -> mention.offset().stream()).distinct().toList();
  }

  /** The best namesakes that are not meant, best first. */
  List<GazetteerEntry> others(int most) {
    int meant = first().entry().map(GazetteerEntry::id).orElse(0);
    return first().candidates().stream()
        .map(Candidate::entry)
        .filter(entry -> entry.id() != meant)
        .limit(most)
        .toList();
  }
}
