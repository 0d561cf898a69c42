package org.reportedly.extraction.attribution;

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
  private static final Set<String> ABOUT_SPEAKER = Set.of("who", "whose", "whom", "but");

  private final Sentence sentence;

  Continuation(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What follows the words of speech, where what was said stands before them. */
  Optional<Attribution> of(Attribution said) {
    BitSet content = said.content();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int start = said.isLate() ? start(said.cue()) : part(content.length());
    if (start < 0 || start + 1 >= sentence.size()) {
      return Optional.empty();
    }
    BitSet more = new BitSet();
    more.set(start, sentence.size() - 1);
    return Optional.of(said.goingOn(more));
  }

  /**
   * "put the toll at nine, two of them killed by shells": a part without a finite verb; else -1.
   */
  private int part(int comma) {
    if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return -1;
    }
    boolean counted = sentence.token(comma + 1).tag().equals("CD");
    boolean finite =
        sentence.tokens().subList(comma, sentence.size()).stream()
            .anyMatch(token ->
                token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP"));
    return counted && !finite ? comma + 1 : -1;
  }

  /** Where what follows the words of speech begins; -1 where nothing goes on. */
  private int start(Token cue) {
    for (int i = cue.index() + 1; i + 1 < sentence.size(); i++) {
      String sign = sentence.token(i).text();
      if (sign.equals(";")) {
        return i + 1;
      }
      if (sign.equals(",")) {
        return ABOUT_SPEAKER.contains(sentence.token(i + 1).lemma()) ? -1 : i + 1;
      }
    }
    return -1;
  }
}
