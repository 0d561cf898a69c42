package org.reportedly.extraction.claim;

import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Tells whether a sentence without words of speech goes on with what was said before: "She said the
 * town had fallen. The bridge would be next." Outside reported speech, "would" is rare in news.
 */
final class GoingOn {
  private int lastSpoken = -2;
  private int lastParagraph = -1;

  /** Notes that somebody spoke in the sentence, or went on to. */
  void spoke(Sentence sentence, int index) {
    lastSpoken = index;
    lastParagraph = sentence.paragraph();
  }

  /** Whether the sentence goes on with the speech of the one before. */
  boolean goesOn(Sentence sentence, int index) {
    return index == lastSpoken + 1 && sentence.paragraph() == lastParagraph && isReported(sentence);
  }

  private static boolean isReported(Sentence sentence) {
    return hasEnemy(sentence)
        || sentence.tokens().stream()
            .filter(token -> token.relation() == Relation.ROOT)
            .anyMatch(root -> isReported(sentence, root));
  }

  /** No outlet calls a side "the enemy" in its own words. */
  private static boolean hasEnemy(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.lemma().equals("enemy") && token.tag().equals("NN"))
        .anyMatch(enemy ->
            sentence.children(enemy, Relation.DET).stream()
                .anyMatch(the -> the.lemma().equals("the")));
  }

  private static boolean isReported(Sentence sentence, Token verb) {
    return sentence.children(verb, Relation.AUX).stream()
        .anyMatch(aux -> aux.text().equals("would"));
  }
}
