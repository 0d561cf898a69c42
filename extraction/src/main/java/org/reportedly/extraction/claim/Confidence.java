package org.reportedly.extraction.claim;

import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.model.ClaimType;

/** How sure the reader is of a claim, by what it rests on. */
final class Confidence {
  private Confidence() {}

  static double of(Draft draft) {
    if (draft.type() == ClaimType.ASSESSMENT) {
      return 0.4;
    }
    if (draft.event().isEmpty()) {
      return 0.5;
    }
    Event event = draft.event().get();
    double sure = event.rule().part() == Part.VERB ? 0.7 : 0.55;
    if (!event.rule().conditions().isEmpty() || !event.rule().others().isEmpty()) {
      sure += 0.1;
    }
    if (!draft.actors().isEmpty() || !draft.targets().isEmpty()) {
      sure += 0.1;
    }
    return Math.min(sure, 0.9);
  }
}
