package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportedly.extraction.surface.WordTable;

/** The words of {@code number-words.tsv}, by their group. */
final class NumberWords {
  /** What stands for a one: "a dozen", "half a million", "another". */
  private static final Set<String> ARTICLES = Set.of("a", "an", "half", "another");

  private static final Pattern LETTERS = Pattern.compile("^(\\p{L}+).*$");

  private final Map<String, Map<String, BigDecimal>> groups;
  private final List<String> vagueForms;
  private final Set<String> openings = new HashSet<>(ARTICLES);

  private NumberWords(Map<String, Map<String, BigDecimal>> groups) {
    this.groups = groups;
    groups.values().stream()
        .flatMap(group -> group.keySet().stream())
        .map(form -> LETTERS.matcher(form).replaceFirst("$1"))
        .forEach(openings::add);
    this.vagueForms =
        groups.getOrDefault("vague", Map.of()).keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Whether a number in words may begin with the word; most do not. */
  boolean mayOpen(String word) {
    return openings.contains(word);
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
