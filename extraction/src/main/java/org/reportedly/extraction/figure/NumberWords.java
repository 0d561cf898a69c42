package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.extraction.surface.WordTable;

/** The words of {@code number-words.tsv}, by their group. */
final class NumberWords {
  private final Map<String, Map<String, BigDecimal>> groups;
  private final List<String> vagueForms;

  private NumberWords(Map<String, Map<String, BigDecimal>> groups) {
    this.groups = groups;
    this.vagueForms =
        groups.getOrDefault("vague", Map.of()).keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  static NumberWords load() {
    Map<String, Map<String, BigDecimal>> groups = new HashMap<>();
    for (WordTable.Row row : WordTable.read(NumberWords.class, "number-words.tsv", 3).rows()) {
      for (String form : row.list(2)) {
        groups.computeIfAbsent(row.cell(0), group -> new HashMap<>()).put(form, value(row));
      }
    }
    return new NumberWords(groups);
  }

  private static BigDecimal value(WordTable.Row row) {
    try {
      return new BigDecimal(row.cell(1));
    } catch (NumberFormatException problem) {
      throw row.error("no number: " + row.cell(1));
    }
  }

  Optional<BigDecimal> small(String word) {
    return find("small", word);
  }

  Optional<BigDecimal> multiplier(String word) {
    return find("multiplier", word);
  }

  Optional<BigDecimal> share(String word) {
    return find("share", word);
  }

  Optional<BigDecimal> ordinal(String word) {
    return find("ordinal", word);
  }

  Optional<BigDecimal> vague(String words) {
    return find("vague", words);
  }

  /** The forms of vague numbers, longest first. */
  List<String> vagueForms() {
    return vagueForms;
  }

  private Optional<BigDecimal> find(String group, String word) {
    return Optional.ofNullable(groups.getOrDefault(group, Map.of()).get(word));
  }
}
