package org.reportedly.extraction.syntax;

import java.util.Set;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Words that make a noun phrase say that there is none. */
final class Negation {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "noone");
  private static final Set<String> NO = Set.of("no", "neither", "zero");

  private Negation() {}

  /** Whether the noun phrase is "no troops", "nobody", "none of them". */
  static boolean negates(Sentence sentence, Token noun) {
    if (NOBODY.contains(noun.lemma())) {
      return true;
    }
    return sentence
        .children(noun, Relation.DET, Relation.NEG, Relation.NMOD, Relation.PREDET)
        .stream()
        .anyMatch(word -> NO.contains(word.lemma()));
  }
}
