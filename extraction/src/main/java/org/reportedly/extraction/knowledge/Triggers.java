package org.reportedly.extraction.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportedly.model.ClaimType;

/** The table {@code triggers.tsv}: words that tell that something happened. */
public final class Triggers {
  private final Map<String, List<TriggerRule>> byHead = new HashMap<>();

  public Triggers() {
    for (Table.Row row : Table.read("triggers.tsv", 3, 5).rows()) {
      add(row);
    }
  }

  /** The rules for a head word, in the order of the table. */
  public List<TriggerRule> of(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }

  private void add(Table.Row row) {
    List<ClaimType> types = new ArrayList<>();
    for (String word : row.column(0).split("\\+", -1)) {
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
    Optional<Roles> roles = roles(row);
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
      for (ClaimType type : types) {
        byHead
            .computeIfAbsent(lemma, key -> new ArrayList<>())
            .add(new TriggerRule(type, part, lemma, others, conditions, roles, row.line()));
      }
    }
  }

  private static Part part(Table.Row row) {
    try {
      return Part.valueOf(row.column(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("verb, noun or adjective, not " + row.column(1));
    }
  }

  private static Optional<Roles> roles(Table.Row row) {
    if (row.column(4).isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> parts = new HashMap<>();
    for (String assignment : row.column(4).split(" ", -1)) {
      int equals = assignment.indexOf('=');
      if (equals < 0) {
        throw row.error("actor=… target=…, not " + assignment);
      }
      String positions = assignment.substring(equals + 1);
      parts.put(
          assignment.substring(0, equals),
          positions.equals("-") ? List.of() : Arrays.asList(positions.split(",")));
    }
    return Optional.of(
        Roles.of(parts.getOrDefault("actor", List.of()), parts.getOrDefault("target", List.of())));
  }
}
