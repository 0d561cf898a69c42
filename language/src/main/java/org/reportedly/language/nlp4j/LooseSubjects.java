package org.reportedly.language.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Mends what the parser gets wrong most often in sentences full of figures: in "It said 17 out of
 * 23 attacks were repelled" it hangs the number on "said" like a punctuation mark, and leaves "were
 * repelled" without a subject.
 */
final class LooseSubjects {
  private LooseSubjects() {}

  /** The sentence with each loose number as the subject of the clause that it stands before. */
  static Sentence mended(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      if (token.relation() == Relation.PUNCT && isNumberOrNoun(token)) {
        Optional<Token> clause = clauseBehind(sentence, token);
        if (clause.isPresent()) {
          tokens.set(token.index(), subject(sentence, token, clause.get()));
          changed = true;
        }
      }
    }
    return changed ? new Sentence(tokens, sentence.paragraph(), sentence.kind()) : sentence;
  }

  private static boolean isNumberOrNoun(Token token) {
    return token.tag().equals("CD") || token.tagged("NN");
  }

  /** The clause without a subject that begins where the phrase of the token ends. */
  private static Optional<Token> clauseBehind(Sentence sentence, Token loose) {
    int end = sentence.subtree(loose).getLast().index() + 1;
    return sentence.head(loose).stream()
        .flatMap(head -> sentence.children(head).stream())
        .filter(clause -> clause.tagged("VB") && clause.index() >= end)
        .filter(clause -> sentence.subtree(clause).getFirst().index() == end)
        .filter(clause ->
            sentence
                .child(clause, Relation.NSUBJ, Relation.NSUBJPASS, Relation.CSUBJ, Relation.EXPL)
                .isEmpty())
        .findFirst();
  }

  private static Token subject(Sentence sentence, Token loose, Token clause) {
    boolean passive = sentence.child(clause, Relation.AUXPASS).isPresent();
    return new Token(
        loose.index(),
        loose.span(),
        loose.text(),
        loose.lemma(),
        loose.tag(),
        clause.index(),
        passive ? Relation.NSUBJPASS : Relation.NSUBJ);
  }
}
