package org.reportedly.extraction.knowledge;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.ClaimType;

/**
 * A row of {@code triggers.tsv} for one word or phrase.
 *
 * @param type what happened
 * @param part the head's part of speech
 * @param head lemma of the head
 * @param others lemmas that must stand in the head's phrase
 * @param conditions what must hold besides
 * @param roles where actor and target stand; empty where the type's own rule does
 * @param line in the table, for explanations
 */
public record TriggerRule(
    ClaimType type,
    Part part,
    String head,
    List<String> others,
    List<Condition> conditions,
    Optional<Roles> roles,
    int line) {
  public TriggerRule {
    others = List.copyOf(others);
    conditions = List.copyOf(conditions);
  }
}
