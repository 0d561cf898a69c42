package org.reportedly.extraction.stance;

import static org.reportedly.language.Relation.*;

import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Finds what is asked and not answered: "It was not clear who attacked the convoy", "Whether the
 * town had fallen could not be established".
 */
final class OpenQuestions {
  private static final int MOST_STEPS = 6;
  private static final Set<String> ANSWERED =
      Set.of(
          "clear",
          "known",
          "know",
          "certain",
          "sure",
          "apparent",
          "establish",
          "determine",
          "verify",
          "confirm",
          "say",
          "evident",
          "ascertain",
          "tell");
  private static final Set<String> UNANSWERED =
      Set.of("unclear", "unknown", "uncertain", "unsure", "undetermined", "question", "mystery");
  private static final Set<String> UNABLE =
      Set.of("unable", "impossible", "difficult", "hard", "early");
  private static final Set<String> WHETHER = Set.of("whether", "if");

  private OpenQuestions() {}

  /** The word that leaves open what the given one tells; empty where nothing does. */
  static Optional<Token> around(Sentence sentence, Token told) {
    Token at = told;
    for (int steps = 0; steps < MOST_STEPS && at.head() >= 0; steps++) {
      Token head = sentence.token(at.head());
      if (isAsked(sentence, at) && isOpen(sentence, head)) {
        return Optional.of(head);
      }
      at = head;
    }
    return Optional.empty();
  }

  /** A clause that begins with whether, who, what, how many … */
  private static boolean isAsked(Sentence sentence, Token clause) {
    Token first = sentence.subtree(clause).getFirst();
    boolean subordinate =
        switch (clause.relation()) {
          case CCOMP, CSUBJ, CSUBJPASS, ADVCL, PCOMP, ACL, XCOMP, RELCL, DEP, NSUBJ -> true;
          default -> false;
        };
    return subordinate
        && (first.tagged("W") && !first.lemma().equals("which") || WHETHER.contains(first.lemma()));
  }

  private static boolean isOpen(Sentence sentence, Token word) {
    if (UNANSWERED.contains(word.lemma()) || hasAttribute(sentence, word, UNANSWERED)) {
      return true;
    }
    boolean negated = new Clause(sentence, word).isNegated();
    boolean unable =
        sentence.head(word).filter(head -> UNABLE.contains(head.lemma())).isPresent()
            && word.relation() == XCOMP;
    if (ANSWERED.contains(word.lemma())) {
      return negated
          || unable
          || sentence
              .head(word)
              .filter(head ->
                  (word.relation() == ACOMP || word.relation() == OPRD)
                      && new Clause(sentence, head).isNegated())
              .isPresent();
    }
    return negated && hasAttribute(sentence, word, ANSWERED);
  }

  /** "was not clear", "remains unclear". */
  private static boolean hasAttribute(Sentence sentence, Token verb, Set<String> words) {
    return sentence.children(verb, ACOMP, OPRD, ATTR).stream()
        .anyMatch(attribute -> words.contains(attribute.lemma()));
  }
}
