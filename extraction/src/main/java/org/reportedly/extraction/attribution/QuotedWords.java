package org.reportedly.extraction.attribution;

import java.util.BitSet;
import java.util.List;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Quoted words that no verb governs belong to the only speaker of the sentence. */
final class QuotedWords {
  private static final int FEWEST = 3;

  private final Sentence sentence;

  QuotedWords(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Adds them to what was found. */
  void addTo(List<Attribution> found) {
    BitSet quoted = quoted();
    if (quoted.cardinality() < FEWEST) {
      return;
    }
    for (Attribution attribution : found) {
      quoted.andNot(attribution.content());
    }
    if (quoted.cardinality() < FEWEST) {
      return;
    }
    List<Attribution> speaking =
        found.stream()
            .filter(a -> a.kind() == SpeechCue.Kind.SAYS && !a.sources().isEmpty())
            .toList();
    if (speaking.size() == 1) {
      Attribution only = speaking.getFirst();
      found.add(
          new Attribution(
              sentence, only.cue(), only.kind(), only.sources(), quoted, only.negated()));
    }
  }

  /** All tokens inside quotation marks. */
  private BitSet quoted() {
    BitSet content = new BitSet();
    boolean open = false;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (text.equals("“") || text.equals("”") || text.equals("\"") || text.equals("„")) {
        open = text.equals("“") || text.equals("„") || text.equals("\"") && !open;
      } else if (open) {
        content.set(token.index());
      }
    }
    return content;
  }
}
