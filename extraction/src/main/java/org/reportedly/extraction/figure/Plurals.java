package org.reportedly.extraction.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.reportedly.extraction.surface.WordTable;

/** Makes plurals of English nouns: by {@code plurals.tsv}, else by rule. */
final class Plurals {
  private final Map<String, String> irregular;

  private Plurals(Map<String, String> irregular) {
    this.irregular = Map.copyOf(irregular);
  }

  static Plurals load() {
    Map<String, String> irregular = new HashMap<>();
    for (WordTable.Row row : WordTable.read(Plurals.class, "plurals.tsv", 2).rows()) {
      irregular.put(row.cell(0), row.cell(1));
    }
    return new Plurals(irregular);
  }

  /** The plural of a noun in the singular. */
  String of(String noun) {
    String known = irregular.get(noun.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    if (noun.matches("(?i).*(?:s|x|ch|sh)")) {
      return noun + "es";
    }
    return noun.matches("(?i).*[^aeiou]y")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  /** The plural of a unit's name as the text has it, in lower case: "kilometre" as "kilometres". */
  static String ofUnit(String words) {
    String unit = words.toLowerCase(Locale.ROOT);
    return switch (unit) {
      case "foot" -> "feet";
      case "inch" -> "inches";
      case "magnitude" -> unit;
      default -> unit.endsWith("s") || unit.contains(" per ") ? unit : unit + "s";
    };
  }
}
