package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Gives words of speech without a subject of their own the speaker before them. */
final class SharedSpeakers {
  private final Sentence sentence;

  SharedSpeakers(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * "The town fell, the mayor said, putting the toll at nine": the mayor puts it so, whatever the
   * parser takes for the subject.
   */
  void shareIn(List<Attribution> found) {
    for (int i = 0; i < found.size(); i++) {
      Attribution participle = found.get(i);
      Token cue = participle.cue();
      if (!isParticiple(cue)) {
        continue;
      }
      Optional<Attribution> saying =
          found.stream()
              .filter(said -> said.isLate() && said.cue().index() < cue.index())
              .filter(said -> said.cue().tagged("VB") && !said.sources().isEmpty())
              .max(Comparator.comparingInt(said -> said.cue().index()));
      if (saying.isPresent() && isBehindComma(saying.get().cue(), cue)) {
        found.set(i, participle.by(saying.get().sources()));
      }
    }
  }

  private boolean isParticiple(Token verb) {
    boolean having = sentence.children(verb, AUX).stream().anyMatch(aux -> aux.tag().equals("VBG"));
    return (verb.tag().equals("VBG") || having) && sentence.child(verb, NSUBJ).isEmpty();
  }

  /** Whether the participle follows a comma, and nothing but a list of participles before it. */
  private boolean isBehindComma(Token saying, Token participle) {
    int before = participle.index() - 1;
    while (before > saying.index()
        && (sentence.token(before).tagged("RB") || sentence.token(before).relation() == AUX)) {
      before--;
    }
    boolean semicolon =
        sentence.tokens().subList(saying.index(), participle.index()).stream()
            .anyMatch(token -> token.text().equals(";"));
    String sign = sentence.token(before).text();
    return !semicolon && (sign.equals(",") || sign.equals("and"));
  }
}
