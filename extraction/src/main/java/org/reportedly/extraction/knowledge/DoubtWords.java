package org.reportedly.extraction.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.reportedly.language.Token;

/** The table {@code doubts.tsv}: words that tell that something is not confirmed. */
public final class DoubtWords {
  private record Entry(Part part, boolean onlyNegated) {}

  private final Map<String, Entry> entries = new HashMap<>();

  public DoubtWords() {
    for (Table.Row row : Table.read("doubts.tsv", 3, 3).rows()) {
      boolean onlyNegated =
          switch (row.column(2)) {
            case "negated" -> true;
            case "always" -> false;
            default -> throw row.error("negated or always, not " + row.column(2));
          };
      Part part;
      try {
        part = Part.valueOf(row.column(1).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.error("verb, noun or adjective, not " + row.column(1));
      }
      entries.put(row.column(0), new Entry(part, onlyNegated));
    }
  }

  /**
   * Whether the word tells a doubt.
   *
   * @param negated whether it is negated, or cannot be done
   */
  public boolean isDoubt(Token token, boolean negated) {
    Entry entry = entries.get(token.lemma());
    return entry != null && entry.part().fits(token) && (negated || !entry.onlyNegated());
  }
}
