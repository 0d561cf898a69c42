package org.reportedly.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/**
 * What somebody tells of their own will: "vowed to go on striking" threatens, "will not send
 * troops" refuses, "must hand over the suspects" demands.
 */
final class Intentions {
  private static final Set<String> THREATENING = Set.of("vow", "swear");
  private static final Set<String> WILLING = Set.of("will", "would", "wo", "'d");
  private static final Set<String> OBLIGING = Set.of("must", "should", "ought");

  private Intentions() {}

  /** Whether the word announces harm, and does not only tell of it. */
  static boolean isThreat(Token cue) {
    return THREATENING.contains(cue.lemma()) || cue.lemma().equals("threaten");
  }

  /** The type of what is told of an event, given how surely it is told. */
  static ClaimType type(Event event, Optional<Attribution> nearest, Stance stance) {
    if (stance == Stance.DEMANDS
        && event.type() == ClaimType.DISPLACEMENT
        && event.rule().part() == Part.VERB) {
      return ClaimType.EVACUATION;
    }
    boolean accused = nearest.filter(said -> said.kind() == SpeechCue.Kind.ACCUSES).isPresent();
    if (accused && event.type() == ClaimType.REFUSAL) {
      return ClaimType.ACCUSATION;
    }
    if (stance == Stance.EXPECTS
        && isHostile(event.type())
        && nearest.filter(said -> THREATENING.contains(said.cue().lemma())).isPresent()) {
      return ClaimType.THREAT;
    }
    boolean refuses =
        stance == Stance.DENIES
            && event.rule().part() == Part.VERB
            && isGranted(event.type())
            && isRefusing(event.sentence(), event.trigger());
    return refuses ? ClaimType.REFUSAL : event.type();
  }

  /** "will not send": the speaker does not want to, instead of denying that it happened. */
  static boolean isRefusing(Sentence sentence, Token verb) {
    return hasAuxiliary(sentence, verb, WILLING)
        && new Clause(sentence, verb).isNegated()
        && !new Clause(sentence, verb).isPassive();
  }

  /** "must leave", "should be tried". */
  static boolean isObliging(Sentence sentence, Token verb) {
    boolean guess =
        sentence.children(verb, Relation.AUX, Relation.AUXPASS).stream()
            .anyMatch(auxiliary -> auxiliary.lemma().equals("have"));
    return hasAuxiliary(sentence, verb, OBLIGING) && !guess;
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> words) {
    return sentence.children(verb, Relation.AUX).stream()
        .anyMatch(auxiliary -> words.contains(auxiliary.lemma()));
  }

  private static boolean isHostile(ClaimType type) {
    return Consequences.isCause(type)
        || switch (type) {
          case CAPTURE, CASUALTIES, DAMAGE, SANCTION, RESTRICTION, DETENTION -> true;
          default -> false;
        };
  }

  /** What one side can grant or refuse another. */
  private static boolean isGranted(ClaimType type) {
    return switch (type) {
      case TROOP_MOVEMENT,
          WITHDRAWAL,
          RELIEF,
          EVACUATION,
          TALKS,
          AGREEMENT,
          CEASEFIRE,
          CONCESSION,
          PRISONER_EXCHANGE,
          COOPERATION,
          SUPPORT ->
          true;
      default -> false;
    };
  }
}
