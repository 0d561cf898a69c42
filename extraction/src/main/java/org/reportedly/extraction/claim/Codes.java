package org.reportedly.extraction.claim;

import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.EventTypes;
import org.reportedly.extraction.knowledge.RootCodes;
import org.reportedly.extraction.knowledge.Roots;
import org.reportedly.extraction.knowledge.Standing;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.EventCodes;

/**
 * The codes of a claim in other schemes: those of its trigger or type, or, where the event is only
 * announced, wanted or refused, those of promises, requests and refusals. ACLED codes no events
 * that did not happen.
 */
final class Codes {
  private static final int MOST_STEPS = 4;

  private final EventTypes types;
  private final Roots roots;
  private final WordClasses classes;

  Codes(EventTypes types, Roots roots, WordClasses classes) {
    this.types = types;
    this.roots = roots;
    this.classes = classes;
  }

  EventCodes of(Draft draft) {
    EventCodes ofType = types.codes(draft.type());
    EventCodes own =
        draft
            .event()
            .filter(event -> event.type() == draft.type())
            .flatMap(event -> event.rule().codes())
            .map(codes -> with(codes, ofType))
            .orElse(ofType);
    Standing standing = standing(draft);
    EventCodes coded = roots.of(own.plover(), standing).map(codes -> with(codes, own)).orElse(own);
    return switch (standing) {
      case HAPPENED, REFUSED -> coded;
      case ANNOUNCED, DEMANDED ->
          new EventCodes(coded.plover(), coded.cameo(), Optional.empty(), Optional.empty());
    };
  }

  private static EventCodes with(RootCodes codes, EventCodes others) {
    return new EventCodes(
        Optional.of(codes.plover()),
        Optional.of(codes.cameo()),
        others.acledEvent(),
        others.acledSubEvent());
  }

  private Standing standing(Draft draft) {
    return switch (draft.stance()) {
      case ASSERTS, SUSPECTS, UNCONFIRMED ->
          draft.event().filter(this::isPromised).isPresent()
              ? Standing.ANNOUNCED
              : Standing.HAPPENED;
      case EXPECTS -> Standing.ANNOUNCED;
      case DEMANDS -> Standing.DEMANDED;
      case DENIES -> Standing.REFUSED;
    };
  }

  /** "agreed to withdraw", "offered a release". */
  private boolean isPromised(Event event) {
    Sentence sentence = event.sentence();
    Token at = event.trigger();
    for (int steps = 0; steps < MOST_STEPS && at.head() >= 0 && isGoverned(at); steps++) {
      at = sentence.token(at.head());
      if (classes.contains(WordClasses.COMMITMENTS, at.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGoverned(Token token) {
    return token.relation() == Relation.XCOMP
        || token.relation() == Relation.CONJ
        || token.relation() == Relation.POBJ
        || token.relation() == Relation.PCOMP
        || token.relation() == Relation.PREP
        || token.relation() == Relation.DOBJ
        || token.relation() == Relation.ACOMP;
  }
}
