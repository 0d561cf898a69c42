package org.reportedly.extraction.event;

import java.util.List;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;

/**
 * Verbs that say whether somebody does what another verb tells: "agreed to withdraw" is a
 * withdrawal, "refused to withdraw" a refusal; neither is two events.
 */
final class Undertakings {
  private static final int MOST_STEPS = 4;

  private final List<Event> candidates;

  Undertakings(List<Event> candidates) {
    this.candidates = candidates;
  }

  boolean isEventOfItsOwn(Event event) {
    for (Event other : candidates) {
      boolean tellsMore =
          event.type() == ClaimType.AGREEMENT && other.type() != ClaimType.AGREEMENT
              ? isDoneBy(other, event)
              : other.type() == ClaimType.REFUSAL
                  && event.type() != ClaimType.REFUSAL
                  && isDoneBy(event, other);
      if (tellsMore && (event.trigger().tagged("VB") || event.trigger().tagged("JJ"))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first is what the second's verb is about: "agreed to a truce", "to disarm". */
  private static boolean isDoneBy(Event deed, Event undertaking) {
    Sentence sentence = deed.sentence();
    Token at = deed.trigger();
    for (int steps = 0; steps < MOST_STEPS && at.head() >= 0; steps++) {
      boolean top = at.head() == undertaking.trigger().index();
      boolean below =
          switch (at.relation()) {
            case XCOMP, PCOMP -> true;
            case CONJ -> !top;
            case POBJ, PREP -> deed.type() == ClaimType.CEASEFIRE;
            case DOBJ, NSUBJPASS -> undertaking.type() == ClaimType.AGREEMENT;
            default -> false;
          };
      if (!below || top) {
        return below;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
