package org.reportedly.extraction.place;

import static org.reportedly.language.Relation.*;

import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Precision;

/** Tells a place where something happens from one that only says whose: "Ukraine's troops". */
final class Locations {
  private static final Set<String> NOT_WHERE = Set.of("by", "with", "than", "like", "as", "about");

  private static final Set<String> TOWNS = Set.of("capital", "city", "town");

  private Locations() {}

  static boolean isWhere(Token head, PlaceMention mention, Told told) {
    Sentence sentence = told.sentence();
    boolean country = mention.place().precision() == Precision.COUNTRY || mention.seat();
    if (isPartOfName(sentence, head)) {
      return false;
    }
    return switch (head.relation()) {
      case POSS, NMOD, COMPOUND -> !country && !isActing(head, told);
      case NSUBJ -> !country && !actsItself(head, told) && !speaks(sentence, head);
      case NSUBJPASS, DOBJ, ROOT, CONJ, APPOS, DATIVE, ATTR ->
          !country
              || head.relation() == NSUBJPASS
              || isTown(mention) && (isDoneTo(head, told) || isNameOfPlace(sentence, head));
      case POBJ -> {
        Optional<Token> preposition = sentence.head(head);
        if (preposition.isPresent() && preposition.get().lemma().equals("from")) {
          yield isMovement(told.type());
        }
        yield preposition.isEmpty()
            || !(country && isOfParties(preposition.get(), told))
                && !NOT_WHERE.contains(preposition.get().lemma())
                && !(country
                    && preposition.get().lemma().equals("of")
                    && isAboutPeople(sentence, preposition.get())
                    && !(isTown(mention) && isDoneTo(preposition.get(), told)));
      }
      default -> true;
    };
  }

  private static boolean isTown(PlaceMention mention) {
    return mention.place().precision() == Precision.TOWN;
  }

  /** "retook Khartoum", "the fall of Kabul": a capital, but no government. */
  private static boolean isDoneTo(Token token, Told told) {
    return token.head() == told.head().index() && !isDiplomatic(told.type());
  }

  /** "the capital, Port-au-Prince, was under curfew". */
  private static boolean isNameOfPlace(Sentence sentence, Token name) {
    return name.relation() == APPOS
        && sentence.head(name).filter(noun -> TOWNS.contains(noun.lemma())).isPresent();
  }

  /** "a war between X and Y", "a conference on X": the country takes part or is talked about. */
  private static boolean isOfParties(Token preposition, Told told) {
    return preposition.lemma().equals("between")
        || preposition.lemma().equals("on") && isDiplomatic(told.type());
  }

  private static boolean isDiplomatic(ClaimType type) {
    return EventKind.of(type) == EventKind.DIPLOMACY || EventKind.of(type) == EventKind.WORDS;
  }

  /** "Congo River Alliance": the name of somebody. */
  private static boolean isPartOfName(Sentence sentence, Token token) {
    boolean modifies = token.relation() == COMPOUND || token.relation() == NMOD;
    return modifies && sentence.head(token).filter(noun -> noun.tagged("NNP")).isPresent();
  }

  /** "Kyiv's army attacked": whose army, not where. */
  private static boolean isActing(Token owner, Told told) {
    return told.sentence()
        .head(owner)
        .filter(noun -> noun.relation() == NSUBJ && told.head().tagged("VB"))
        .filter(noun -> noun.head() == told.head().index() && !isStated(told.type()))
        .isPresent();
  }

  private static boolean actsItself(Token subject, Told told) {
    boolean own = subject.head() == told.head().index();
    return own && !isStated(told.type()) && !new Clause(told.sentence(), told.head()).isPassive();
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
