package org.reportedly.extraction.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/** The tables of the folder {@code triggers}: words that tell that something happened. */
public final class Triggers {
  /** The tables, in their order. */
  static final List<String> TABLES =
      Stream.of(
              "assault",
              "harm",
              "coerce",
              "move",
              "aid",
              "protest",
              "pressure",
              "diplomacy",
              "statement")
          .map(name -> "triggers/" + name + ".tsv")
          .toList();

  static final int FEWEST_COLUMNS = 3;
  static final int MOST_COLUMNS = 6;

  private static final int ROLES = 4;
  private static final int CODES = 5;

  private final Map<String, List<TriggerRule>> byHead = new HashMap<>();

  public Triggers() {
    for (String table : TABLES) {
      Table.read(table, FEWEST_COLUMNS, MOST_COLUMNS).rows().forEach(this::add);
    }
    byHead.replaceAll((head, rules) -> narrowestFirst(rules));
  }

  private static List<TriggerRule> narrowestFirst(List<TriggerRule> rules) {
    return rules.stream().sorted(Comparator.comparingInt(TriggerRule::weight).reversed()).toList();
  }

  /** The rules for a head word, the narrowest first, else in the order of the tables. */
  public List<TriggerRule> of(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }

  /** The rule for a verb that no other row knows, in a clause that states something. */
  public TriggerRule ofAnyVerb() {
    return of(WordClasses.ANYTHING).getFirst();
  }

  private void add(Table.Row row) {
    List<ClaimType> types = new ArrayList<>();
    for (String word : row.column(0).equals("-") ? new String[0] : row.column(0).split("\\+", -1)) {
      types.add(ClaimType.of(word).orElseThrow(() -> row.error("no such type: " + word)));
    }
    Part part = part(row);
    List<Condition> conditions = new ArrayList<>();
    for (String text : row.column(3).split(";", -1)) {
      if (!text.isBlank() && !text.strip().equals("-")) {
        try {
          conditions.add(Condition.of(text.strip()));
        } catch (IllegalArgumentException e) {
          throw row.error(String.valueOf(e.getMessage()));
        }
      }
    }
    Map<String, String> parts = assignments(row);
    Optional<Roles> roles = roles(parts);
    Optional<Stance> stance = stance(row, parts);
    Optional<RootCodes> codes = RootCodes.of(row, CODES);
    for (String phrase : row.entries(2)) {
      List<String> words = Arrays.asList(phrase.split(" ", -1));
      String head =
          words.size() == 1
              ? words.getFirst()
              : words.stream()
                  .filter(word -> word.startsWith("*"))
                  .findFirst()
                  .orElseThrow(() -> row.error("which word is the head? " + phrase));
      List<String> others = words.stream().filter(word -> !word.equals(head)).toList();
      String lemma = head.replace("*", "");
      byHead
          .computeIfAbsent(lemma, key -> new ArrayList<>())
          .add(
              new TriggerRule(
                  types, part, lemma, others, conditions, roles, codes, stance, row.reference()));
    }
  }

  private static Part part(Table.Row row) {
    try {
      return Part.valueOf(row.column(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("verb, noun or adjective, not " + row.column(1));
    }
  }

  /** "actor=subject target=to stance=denies" by its keys; empty where the column is. */
  private static Map<String, String> assignments(Table.Row row) {
    Map<String, String> parts = new HashMap<>();
    if (row.column(ROLES).isEmpty() || row.column(ROLES).equals("-")) {
      return parts;
    }
    for (String assignment : row.column(ROLES).split(" ", -1)) {
      int equals = assignment.indexOf('=');
      if (equals < 0) {
        throw row.error("actor=… target=…, not " + assignment);
      }
      parts.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return parts;
  }

  private static Optional<Roles> roles(Map<String, String> parts) {
    return parts.containsKey("actor") || parts.containsKey("target")
        ? Optional.of(Roles.of(positions(parts, "actor"), positions(parts, "target")))
        : Optional.empty();
  }

  private static List<String> positions(Map<String, String> parts, String key) {
    String positions = parts.getOrDefault(key, "-");
    return positions.equals("-") ? List.of() : Arrays.asList(positions.split(",", -1));
  }

  private static Optional<Stance> stance(Table.Row row, Map<String, String> parts) {
    String word = parts.get("stance");
    return word == null
        ? Optional.empty()
        : Optional.of(Stance.of(word).orElseThrow(() -> row.error("no such stance: " + word)));
  }
}
