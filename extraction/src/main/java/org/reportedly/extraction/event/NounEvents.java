package org.reportedly.extraction.event;

import static org.reportedly.language.Relation.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.SpeechCues;
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

  private static final Set<String> ATTEMPTS = Set.of("attempt", "bid", "effort", "try");
  private static final Set<ClaimType> DIPLOMATIC =
      Set.of(
          ClaimType.TALKS,
          ClaimType.AGREEMENT,
          ClaimType.INVESTIGATION,
          ClaimType.SUPPORT,
          ClaimType.THREAT,
          ClaimType.SANCTION,
          ClaimType.RELIEF,
          ClaimType.COOPERATION);

  private static final Set<String> OWN_DEED =
      Set.of("responsibility", "involvement", "blame", "complicity");

  private final List<Event> candidates;
  private final SpeechCues speech;

  NounEvents(List<Event> candidates, SpeechCues speech) {
    this.candidates = candidates;
    this.speech = speech;
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
    boolean name = noun.tagged("NNP") && noun.index() > 0;
    if (name || isArgumentOfSwallowing(event)) {
      return false;
    }
    if (isWanted(event)) {
      return true;
    }
    if (DIPLOMATIC.contains(event.type())) {
      return isSubjectOrObject(noun);
    }
    return COUNTED.contains(event.type()) || isSubjectOrObject(noun) || isSpecific(sentence, noun);
  }

  /** Whether a verb tells an event, and does not only describe a noun: "armed men". */
  boolean isVerbOfItsOwn(Event event) {
    Token verb = event.trigger();
    if (verb.relation() == NMOD || verb.relation() == COMPOUND) {
      return false;
    }
    return !isAttempt(event);
  }

  /** "thwarted attempts to take the town": told by the other verb. */
  private boolean isAttempt(Event event) {
    Sentence sentence = event.sentence();
    return event.trigger().relation() == ACL
        && sentence
            .head(event.trigger())
            .filter(noun -> ATTEMPTS.contains(noun.lemma()))
            .flatMap(sentence::head)
            .filter(verb ->
                candidates.stream()
                    .anyMatch(other ->
                        EventFinder.SWALLOWING.contains(other.type())
                            && other.trigger().index() == verb.index()))
            .isPresent();
  }

  /**
   * "called for a ceasefire", "agreed to a truce", "are under evacuation orders": somebody wants
   * it, or it holds.
   */
  private boolean isWanted(Event event) {
    Sentence sentence = event.sentence();
    if (event.trigger().relation() != POBJ) {
      return false;
    }
    return sentence
        .head(event.trigger())
        .filter(preposition ->
            preposition.lemma().equals("under")
                || isOwnDeed(sentence, preposition)
                || isAgreedOn(preposition)
                || preposition.lemma().equals("for")
                    && sentence
                        .head(preposition)
                        .filter(verb -> !speech.of(verb).isEmpty())
                        .isPresent())
        .isPresent();
  }

  /** "responsibility for the raid", "involvement in the ambush". */
  private static boolean isOwnDeed(Sentence sentence, Token preposition) {
    return sentence.head(preposition).filter(noun -> OWN_DEED.contains(noun.lemma())).isPresent();
  }

  /** "agreed to a truce". */
  private boolean isAgreedOn(Token preposition) {
    return candidates.stream()
        .anyMatch(other ->
            other.type() == ClaimType.AGREEMENT
                && other.rule().part() == Part.VERB
                && other.trigger().index() == preposition.head());
  }

  private static boolean isPossessedCount(Event event) {
    return event.type() == ClaimType.CASUALTIES
        && event.trigger().relation() == NMOD
        && event.sentence().child(event.trigger(), NMOD).isPresent();
  }

  /** "repelled 54 attacks", "lifted the ban", "laid siege": told by the other word. */
  private boolean isArgumentOfSwallowing(Event event) {
    Token counted = counted(event.sentence(), event.trigger());
    for (Event other : candidates) {
      boolean beside = other.trigger().index() == counted.head();
      if (beside
          && (EventFinder.SWALLOWING.contains(other.type())
              || other.rule().isAboutItsObject() && isObject(counted)
              || other.rule().others().contains(event.trigger().lemma()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isObject(Token noun) {
    return noun.relation() == DOBJ || noun.relation() == NSUBJPASS;
  }

  /** Of "17 out of 23 attacks" the 17, which stands in the clause for all of it. */
  private static Token counted(Sentence sentence, Token noun) {
    Token top = noun;
    while (top.relation() == POBJ || top.relation() == PREP || top.relation() == PUNCT) {
      Optional<Token> head = sentence.head(top);
      boolean counts =
          head.isPresent() && (head.get().relation() == PREP || head.get().tag().equals("CD"));
      if (!counts) {
        break;
      }
      top = head.get();
    }
    return top;
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
