package org.reportedly.extraction.place;

import static org.reportedly.language.Relation.*;

import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** Tells a place where something happens from one that only says whose: "Ukraine's troops". */
final class Locations {
  private static final Set<String> NOT_WHERE =
      Set.of("by", "with", "between", "than", "like", "as", "about");

  private Locations() {}

  static boolean isWhere(Sentence sentence, Token head, Place place, Event event) {
    boolean country = place.precision() == Precision.COUNTRY;
    return switch (head.relation()) {
      case POSS, NMOD, COMPOUND -> !country && !isActing(sentence, head, event);
      case NSUBJ -> !country && !actsItself(head, event) && !speaks(sentence, head);
      case NSUBJPASS, DOBJ, ROOT, CONJ, APPOS, DATIVE, ATTR ->
          !country || head.relation() == NSUBJPASS;
      case POBJ -> {
        Optional<Token> preposition = sentence.head(head);
        if (preposition.isPresent() && preposition.get().lemma().equals("from")) {
          yield isMovement(event.type());
        }
        yield preposition.isEmpty()
            || !NOT_WHERE.contains(preposition.get().lemma())
                && !(country
                    && preposition.get().lemma().equals("of")
                    && isAboutPeople(sentence, preposition.get()));
      }
      default -> true;
    };
  }

  /** "Kyiv's army attacked": whose army, not where. */
  private static boolean isActing(Sentence sentence, Token owner, Event event) {
    return sentence
        .head(owner)
        .filter(noun -> noun.relation() == NSUBJ && event.rule().part() == Part.VERB)
        .filter(noun -> noun.head() == event.trigger().index() && !isStated(event.type()))
        .isPresent();
  }

  private static boolean actsItself(Token subject, Event event) {
    boolean own = subject.head() == event.trigger().index();
    return own
        && !isStated(event.type())
        && !new Clause(event.sentence(), event.trigger()).isPassive();
  }

  private static boolean speaks(Sentence sentence, Token subject) {
    return sentence
        .head(subject)
        .filter(verb -> sentence.child(verb, CCOMP, XCOMP).isPresent())
        .isPresent();
  }

  /** Types whose subject may be the place itself: "the town fell", "the region is flooded". */
  private static boolean isStated(ClaimType type) {
    return switch (type) {
      case CAPTURE, DAMAGE, EMERGENCY_MEASURE, RESTRICTION, SHELLING -> true;
      default -> false;
    };
  }

  private static boolean isMovement(ClaimType type) {
    return switch (type) {
      case TROOP_MOVEMENT,
          WITHDRAWAL,
          DISPLACEMENT,
          EVACUATION,
          RIOT,
          PRISONER_EXCHANGE,
          CONCESSION ->
          true;
      default -> false;
    };
  }

  private static boolean isAboutPeople(Sentence sentence, Token preposition) {
    return sentence.head(preposition).filter(noun -> noun.tagged("NN")).isPresent();
  }
}
