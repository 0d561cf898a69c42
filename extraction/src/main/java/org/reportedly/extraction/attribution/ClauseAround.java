package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.BitSet;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds the clause that words such as "according to the mayor" hang on. */
final class ClauseAround {
  private static final Set<String> SIGNS = Set.of(",", ";", ":", "–", "—");

  private final Sentence sentence;

  ClauseAround(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The clause around a token: its nearest predicate with all that is coordinated with it. */
  BitSet of(Token attached, Token excluded) {
    Token top = attached;
    for (int steps = 0; steps < sentence.size() && top.head() >= 0; steps++) {
      boolean stop =
          switch (top.relation()) {
            case CCOMP, RELCL, ACL, PARATAXIS, PCOMP -> true;
            case ADVCL -> sentence.child(top, NSUBJ, NSUBJPASS).isPresent();
            case CONJ -> sentence.child(top, NSUBJ, NSUBJPASS).isPresent() && isParted(top);
            default -> false;
          };
      if (stop) {
        break;
      }
      top = sentence.token(top.head());
    }
    BitSet content = new BitSet();
    for (Token token : sentence.subtree(top)) {
      content.set(token.index());
    }
    sentence.subtree(excluded).forEach(token -> content.clear(token.index()));
    clearBeforeSemicolon(content, excluded);
    return content;
  }

  /** Whether a comma or semicolon stands before the clause and its "and". */
  private boolean isParted(Token clause) {
    int before = sentence.subtree(clause).getFirst().index() - 1;
    if (before >= 0 && sentence.token(before).tag().equals("CC")) {
      before--;
    }
    return before >= 0 && SIGNS.contains(sentence.token(before).text());
  }

  /** Who speaks behind a semicolon does not speak before it. */
  void clearBeforeSemicolon(BitSet content, Token cue) {
    boolean quoted = false;
    for (int i = cue.index() - 1; i >= 0; i--) {
      String text = sentence.token(i).text();
      quoted ^= text.equals("\"") || text.equals("“") || text.equals("”");
      if (text.equals(";") && !quoted) {
        content.clear(0, i + 1);
        return;
      }
    }
  }
}
