package org.reportedly.extraction.place;

import static org.reportedly.language.Relation.*;

import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/** Tells a place where something happens from one that only says whose: "Ukraine's troops". */
final class Locations {
  private static final Set<String> NOT_WHERE =
      Set.of("by", "with", "between", "than", "like", "as");

  private Locations() {}

  static boolean isWhere(Sentence sentence, Token head, Place place) {
    boolean country = place.precision() == Precision.COUNTRY;
    return switch (head.relation()) {
      case POSS, NMOD, COMPOUND -> !country;
      case NSUBJ, NSUBJPASS, DOBJ, ROOT, CONJ, APPOS, DATIVE, ATTR ->
          !country || isPassiveSubject(head);
      case POBJ -> {
        Optional<Token> preposition = sentence.head(head);
        yield preposition.isEmpty()
            || !NOT_WHERE.contains(preposition.get().lemma())
                && !(country
                    && preposition.get().lemma().equals("of")
                    && isAboutPeople(sentence, preposition.get()));
      }
      default -> true;
    };
  }

  private static boolean isPassiveSubject(Token head) {
    return head.relation() == NSUBJPASS;
  }

  private static boolean isAboutPeople(Sentence sentence, Token preposition) {
    return sentence.head(preposition).filter(noun -> noun.tagged("NN")).isPresent();
  }
}
