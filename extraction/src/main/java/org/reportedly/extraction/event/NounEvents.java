package org.reportedly.extraction.event;

import static org.reportedly.language.Relation.*;

import java.util.List;
import java.util.Set;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;

/**
 * Tells a noun that reports an event ("the shelling of the port") from one that only mentions its
 * kind ("victims of shelling", "an evacuation order").
 */
final class NounEvents {
  private static final Set<Relation> MODIFIERS = Set.of(COMPOUND, NMOD, POSS);
  private static final Set<ClaimType> COUNTED =
      Set.of(ClaimType.CASUALTIES, ClaimType.DAMAGE, ClaimType.EMERGENCY_MEASURE);

  private final List<Event> candidates;

  NounEvents(List<Event> candidates) {
    this.candidates = candidates;
  }

  boolean isEventOfItsOwn(Event event) {
    Token noun = event.trigger();
    Sentence sentence = event.sentence();
    if (event.rule().part() == Part.ADJECTIVE) {
      return noun.relation() != PUNCT && !(noun.relation() == NMOD && noun.tagged("RB"));
    }
    if (MODIFIERS.contains(noun.relation()) && !isPossessedCount(event)) {
      return false;
    }
    if (isArgumentOfSwallowing(event)) {
      return false;
    }
    return COUNTED.contains(event.type()) || isSubjectOrObject(noun) || isSpecific(sentence, noun);
  }

  private static boolean isPossessedCount(Event event) {
    return event.type() == ClaimType.CASUALTIES
        && event.trigger().relation() == NMOD
        && event.sentence().child(event.trigger(), NMOD).isPresent();
  }

  /** "repelled 54 attacks", "called for a halt to the shelling": told by the other word. */
  private boolean isArgumentOfSwallowing(Event event) {
    for (Event other : candidates) {
      if (EventFinder.SWALLOWING.contains(other.type())
          && other.trigger().index() == event.trigger().head()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubjectOrObject(Token noun) {
    return switch (noun.relation()) {
      case NSUBJ, NSUBJPASS, DOBJ, ROOT, ATTR, CCOMP, CONJ, APPOS -> true;
      default -> false;
    };
  }

  /** Whether the noun phrase says whose, where, when or how many. */
  private static boolean isSpecific(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean tells =
          switch (child.relation()) {
            case PREP, RELCL, ACL, POSS, NPADVMOD, APPOS -> true;
            case NMOD, COMPOUND ->
                Character.isUpperCase(child.text().charAt(0)) || child.tag().equals("CD");
            default -> false;
          };
      if (tells) {
        return true;
      }
    }
    return false;
  }
}
