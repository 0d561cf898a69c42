package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * What a speaker goes on to say behind the words of speech: "The town fell, the mayor said, and the
 * bridge was blown up", "…, she said; two others are missing".
 */
final class Continuation {
  private static final Set<String> JOINING = Set.of("and", "while");

  private final Sentence sentence;

  Continuation(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What follows the words of speech, where what was said stands before them. */
  Optional<Attribution> of(Attribution said) {
    BitSet content = said.content();
    if (content.isEmpty() || content.length() > said.cue().index()) {
      return Optional.empty();
    }
    int start = start(said.cue());
    if (start < 0 || !hasPredicate(start)) {
      return Optional.empty();
    }
    BitSet more = new BitSet();
    more.set(start, sentence.size() - 1);
    return Optional.of(said.goingOn(more));
  }

  /** Where a clause begins that is joined behind the words of speech; -1 if none is. */
  private int start(Token cue) {
    for (int i = cue.index() + 1; i + 1 < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.text().equals(";")) {
        return i + 1;
      }
      if (token.text().equals(",")) {
        return JOINING.contains(sentence.token(i + 1).lemma()) ? i + 2 : -1;
      }
    }
    return -1;
  }

  private boolean hasPredicate(int from) {
    return sentence.tokens().subList(from, sentence.size()).stream()
        .anyMatch(
            token -> token.tagged("VB") && sentence.child(token, NSUBJ, NSUBJPASS).isPresent());
  }
}
