package org.reportedly.extraction.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern of the grammar found in a sentence.
 *
 * @param rule how to resolve it
 * @param from offset in the sentence's string
 * @param to offset after its last character
 * @param groups what the pattern's slots matched, in lower case
 */
record Match(TimeRule rule, int from, int to, Map<String, String> groups) {
  /** The slot that holds all of the matched words. */
  static final String WHOLE = "whole";

  Match {
    groups = Map.copyOf(groups);
  }

  Optional<String> group(String name) {
    return Optional.ofNullable(groups.get(name)).map(text -> text.toLowerCase(Locale.ROOT));
  }

  String need(String name) {
    return group(name)
        .orElseThrow(() -> new IllegalStateException(rule + " needs the slot " + name));
  }
}
