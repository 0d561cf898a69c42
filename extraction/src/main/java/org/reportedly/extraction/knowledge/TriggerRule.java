package org.reportedly.extraction.knowledge;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/**
 * A row of the tables of triggers for one word or phrase.
 *
 * @param types what happened; several where one phrase tells two events ("shot dead"), none where
 *     the words tell nothing although a wider row fits
 * @param part the head's part of speech
 * @param head lemma of the head
 * @param others lemmas that must stand in the head's phrase
 * @param conditions what must hold besides
 * @param roles where actor and target stand; empty where the type's own rule does
 * @param codes of the words in other schemes, where they tell more than the type does
 * @param stance how sure the words themselves are; empty where they assert as others do
 * @param row of its table, for explanations
 */
public record TriggerRule(
    List<ClaimType> types,
    Part part,
    String head,
    List<String> others,
    List<Condition> conditions,
    Optional<Roles> roles,
    Optional<RootCodes> codes,
    Optional<Stance> stance,
    TableRow row) {
  public TriggerRule {
    types = List.copyOf(types);
    others = List.copyOf(others);
    conditions = List.copyOf(conditions);
  }

  /**
   * How much the row asks for, counting words and what must be there more than what must not: a row
   * that asks for more tells a narrower sense.
   */
  int weight() {
    int weight = 2 * others.size();
    for (Condition condition : conditions) {
      boolean wanted =
          condition instanceof Condition.OfClass(var where, var name, boolean yes) && yes;
      weight += wanted || condition instanceof Condition.Negated ? 2 : 0;
    }
    return weight;
  }

  /** Whether the row asks for words or things beside its own word. */
  public boolean isNarrow() {
    return weight() > 0;
  }

  /** Whether a negation is part of what happened: "are not let out". */
  public boolean isNegative() {
    return conditions.stream().anyMatch(Condition.Negated.class::isInstance);
  }

  /** Whether what is done to somebody or something decides the sense: "lifted the ban". */
  public boolean isAboutItsObject() {
    return conditions.stream()
        .anyMatch(condition ->
            condition instanceof Condition.OfClass(Position.LogicalObject(), var name, boolean yes)
                && yes);
  }
}
