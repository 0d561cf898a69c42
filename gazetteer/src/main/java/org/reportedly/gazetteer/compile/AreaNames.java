package org.reportedly.gazetteer.compile;

import java.util.List;
import java.util.Optional;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.knowledge.Table;

/** Takes the word for the kind off an area's name: "Rapides Parish" is also "Rapides". */
final class AreaNames {
  private final List<String> words;

  AreaNames() {
    words =
        Table.read(Countries.class, "area-words.tsv", 1).rows().stream()
            .map(row -> row.text(0))
            .toList();
  }

  /** The name without the word, if there is one at its end or, with "of", at its beginning. */
  Optional<String> shortened(String name) {
    for (String word : words) {
      if (name.endsWith(" " + word)) {
        return Optional.of(name.substring(0, name.length() - word.length() - 1));
      }
      if (name.startsWith(word + " of ")) {
        return Optional.of(name.substring(word.length() + 4));
      }
    }
    return Optional.empty();
  }
}
