package org.reportedly.extraction.event;

import org.reportedly.extraction.knowledge.TriggerRule;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;

/**
 * A word that tells of something that happened.
 *
 * @param sentence in which it stands
 * @param trigger the word
 * @param type what happened
 * @param rule the row of the table that it fits
 */
public record Event(Sentence sentence, Token trigger, ClaimType type, TriggerRule rule) {
  /** The clause around the trigger; for a noun, a clause without subject or object. */
  public Clause clause() {
    return new Clause(sentence, trigger);
  }

  /** The noun phrase around the trigger. */
  public NounPhrase nounPhrase() {
    return new NounPhrase(sentence, trigger);
  }
}
