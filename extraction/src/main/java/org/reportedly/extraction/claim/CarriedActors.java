package org.reportedly.extraction.claim;

import static org.reportedly.language.Relation.*;

import java.util.List;
import java.util.Set;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;

/**
 * The actors of an event that was told before and is told again without them: "the attack", "the
 * area seized so far".
 */
final class CarriedActors {
  private static final int FARTHEST = 6;
  private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

  private final List<Draft> before;

  /**
   * @param before the claims told so far, in the order of the text; the list may grow
   */
  CarriedActors(List<Draft> before) {
    this.before = before;
  }

  /** The actors of the last claim about the like; empty where the event is a new one. */
  List<Participant> of(Event event, int sentence) {
    if (event.type() == ClaimType.CAPTURE) {
      return last(event, sentence, FARTHEST * 2);
    }
    boolean again =
        Consequences.isCause(event.type())
            && event.rule().part() == Part.NOUN
            && event.sentence().children(event.trigger(), DET, POSS).stream()
                .anyMatch(word -> word.relation() == POSS || KNOWN.contains(word.lemma()));
    return again ? last(event, sentence, FARTHEST) : List.of();
  }

  private List<Participant> last(Event event, int sentence, int farthest) {
    for (Draft draft : before.reversed()) {
      boolean near = sentence - draft.sentence() <= farthest;
      if (near && isLike(draft.type(), event.type()) && !draft.actors().isEmpty()) {
        return draft.actors();
      }
    }
    return List.of();
  }

  /** Whether the two may be one event; an attack may be any. */
  private static boolean isLike(ClaimType told, ClaimType again) {
    return switch (again) {
      case CAPTURE -> told == ClaimType.CAPTURE || told == ClaimType.ADVANCE;
      case ATTACK -> Consequences.isCause(told);
      default -> told == again || told == ClaimType.ATTACK;
    };
  }
}
