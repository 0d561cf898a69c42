package org.reportedly.gazetteer.resolve;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.entry.GazetteerEntry;

/**
 * What the text says holds a place.
 *
 * @param words as the text has them, for the explanation
 * @param mention the larger place, if it is a name of its own
 * @param countries that an adjective or abbreviation tells
 * @param province the key of a province's name that an abbreviation tells, or empty
 */
record Holder(String words, Optional<Mention> mention, List<String> countries, String province) {
  /** Whether the place may lie in it, in any sense of its name. */
  boolean mayHold(GazetteerEntry entry, KeyOfName key) {
    if (mention.isPresent()) {
      return mention.get().matches().stream()
          .anyMatch(match -> Holding.holds(match.entry(), entry));
    }
    return countries.contains(entry.country())
        && (province.isEmpty() || key.of(entry.province().name()).equals(province));
  }

  /** What the text says, to follow the name of the place. */
  String says() {
    boolean adjective = mention.isEmpty() && province.isEmpty();
    return adjective
        ? "the text calls it “" + words + "”"
        : "lies in " + words + ", as the text says";
  }

  /** Makes keys of names. */
  interface KeyOfName {
    String of(String name);
  }
}
