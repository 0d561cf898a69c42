package org.reportedly.extraction.stance;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.DoubtWords;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Finds sentences that say that something is not confirmed.
 *
 * <p>May be used by many threads at once.
 */
public final class DoubtFinder {
  private static final Set<String> UNABLE =
      Set.of("unable", "impossible", "hard", "difficult", "impracticable");
  private static final Set<String> NOBODY = Set.of("neither", "nobody", "none", "nor", "no");
  private static final int MOST_STEPS = 4;

  private final DoubtWords words;

  public DoubtFinder(DoubtWords words) {
    this.words = words;
  }

  /** The doubts of a sentence, in the order of the text. */
  public List<Doubt> find(Sentence sentence) {
    List<Doubt> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (words.isDoubt(token, isNegated(sentence, token))) {
        found.add(new Doubt(sentence, token, speaker(sentence, token)));
      }
    }
    return found;
  }

  private static boolean isNegated(Sentence sentence, Token token) {
    if (token.tagged("NN")) {
      return sentence.children(token, DET, NEG, NMOD).stream()
          .anyMatch(d -> NOBODY.contains(d.lemma()));
    }
    Token at = token;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      Clause clause = new Clause(sentence, at);
      if (clause.isNegated() || UNABLE.contains(at.lemma()) || hasNegativeSubject(clause)) {
        return true;
      }
      boolean climbs =
          switch (at.relation()) {
            case XCOMP, ACOMP, ACL, POBJ, PREP, PCOMP, OPRD -> true;
            default -> false;
          };
      if (!climbs || at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static boolean hasNegativeSubject(Clause clause) {
    Optional<Token> subject = clause.sentence().child(clause.predicate(), NSUBJ, NSUBJPASS);
    return subject.isPresent()
        && (NOBODY.contains(subject.get().lemma())
            || clause.sentence().children(subject.get(), DET, PRECONJ, PREDET, NEG).stream()
                .anyMatch(word -> NOBODY.contains(word.lemma())));
  }

  private static Optional<Token> speaker(Sentence sentence, Token cue) {
    if (cue.tagged("NN")) {
      return new NounPhrase(sentence, cue)
          .after("from").stream().findFirst().filter(noun -> isSomebody(sentence, noun));
    }
    if (!Part.VERB.fits(cue)) {
      return Optional.empty();
    }
    Clause clause = new Clause(sentence, cue);
    if (clause.isPassive()) {
      return clause.agent();
    }
    return subject(sentence, cue).filter(token -> isSomebody(sentence, token));
  }

  /** Not "neither side", nor "from across the border". */
  private static boolean isSomebody(Sentence sentence, Token noun) {
    boolean across =
        noun.relation() == POBJ
            && sentence.head(noun).filter(word -> !word.lemma().equals("from")).isPresent()
            && sentence.head(noun).filter(word -> word.lemma().equals("across")).isPresent();
    boolean either =
        sentence.children(noun, DET, PRECONJ, PREDET).stream()
            .anyMatch(word -> NOBODY.contains(word.lemma()) || word.lemma().equals("either"));
    return !across && !either && !NOBODY.contains(noun.lemma());
  }

  /** The subject of the verb, or of "was unable to" and its like above it. */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Token at = verb;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      Optional<Token> own = sentence.child(at, NSUBJ);
      if (own.isPresent() || at.head() < 0) {
        return own;
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }
}
