package org.reportedly.extraction.syntax;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds the nouns after a preposition. */
final class Prepositions {
  private Prepositions() {}

  /** The objects of the preposition under the token, also of "out of", "according to". */
  static List<Token> objects(Sentence sentence, Token token, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(token, PREP, AGENT, DATIVE, ADVMOD, PRT)) {
      if (child.lemma().equals(preposition)) {
        found.addAll(sentence.children(child, POBJ));
        for (Token inner : sentence.children(child, PREP)) {
          found.addAll(sentence.children(inner, POBJ));
        }
      }
    }
    return found;
  }
}
