package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Finds whoever is the subject of a verb of speech, also where the parser hung the verb on
 * something else: it often loses the subject over an apposition or a relative clause between
 * commas.
 */
final class SpeakingSubject {
  private static final Set<String> OPENING = Set.of("who", "which");
  private static final int MOST_STEPS = 4;

  private final Sentence sentence;
  private final SpeechCues cues;

  SpeakingSubject(Sentence sentence, SpeechCues cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** The noun or pronoun; empty where nobody is told. */
  Optional<Token> of(Token verb) {
    return of(verb, 0);
  }

  private Optional<Token> of(Token verb, int steps) {
    if (sentence.child(verb, NSUBJ, CSUBJ, NSUBJPASS).isEmpty() && isFinite(verb)) {
      Optional<Token> own =
          adjoining(verb).or(() -> beforeRelativeClause(verb)).or(() -> joined(verb, steps));
      if (own.isPresent()) {
        return own;
      }
    }
    return new Clause(sentence, verb)
        .subject()
        .filter(SpeakingSubject::canSpeak)
        .or(() -> perfect(verb))
        .or(() -> nounBefore(verb))
        .or(() -> apposed(verb));
  }

  private Optional<Token> perfect(Token verb) {
    return Counts.perfect(sentence, verb)
        .filter(had -> verb.relation() == NMOD)
        .flatMap(had -> sentence.child(had, NSUBJ));
  }

  private boolean isFinite(Token verb) {
    return verb.tag().equals("VBD")
        || verb.tag().equals("VBZ")
        || verb.tag().equals("VBP")
        || verb.tag().equals("VB") && sentence.child(verb, AUX).isEmpty()
        || !sentence.children(verb, AUX).isEmpty()
            && sentence.children(verb, AUX).stream().noneMatch(aux -> aux.tag().equals("TO"));
  }

  /** "by Sunday the army was saying": the noun before the verb and its auxiliaries. */
  private Optional<Token> adjoining(Token verb) {
    int before = verb.index() - 1;
    while (before > 0 && isBetween(sentence.token(before), verb)) {
      before--;
    }
    return before < 0
        ? Optional.empty()
        : Optional.of(sentence.token(before))
            .filter(token -> token.tagged("NN"))
            .filter(token -> token.relation() == APPOS || token.relation() == Relation.DEP);
  }

  private static boolean isBetween(Token token, Token verb) {
    return token.head() == verb.index() && (token.relation() == AUX || token.tagged("RB"));
  }

  /** "The mayor, who had fled, put the toll at nine": the mayor. */
  private Optional<Token> beforeRelativeClause(Token verb) {
    if (!isComma(verb.index() - 1)) {
      return Optional.empty();
    }
    for (int i = verb.index() - 2; i > 1; i--) {
      if (OPENING.contains(sentence.token(i).lemma()) && isComma(i - 1)) {
        return Optional.of(sentence.token(i - 2)).filter(token -> token.tagged("NN"));
      }
    }
    return Optional.empty();
  }

  /** Of words of speech that are joined to others, or to what these said, whoever said those. */
  private Optional<Token> joined(Token verb, int steps) {
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty() || steps >= MOST_STEPS) {
      return Optional.empty();
    }
    boolean said = verb.relation() == CONJ && head.get().relation() == CCOMP;
    Optional<Token> speaking =
        said && cues.of(head.get()).isEmpty() ? sentence.head(head.get()) : head;
    boolean joined =
        switch (verb.relation()) {
          case CONJ, DEP, PARATAXIS -> true;
          default -> false;
        };
    return speaking
        .filter(other -> joined && other.tagged("VB") && !cues.of(other).isEmpty())
        .filter(other -> !new Clause(sentence, other).isPassive())
        .flatMap(other -> of(other, steps + 1));
  }

  private Optional<Token> nounBefore(Token verb) {
    boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    return finite && verb.index() > 0
        ? Optional.of(sentence.token(verb.index() - 1))
            .filter(token -> token.tagged("NN"))
            .map(this::whoseDoing)
        : Optional.empty();
  }

  /** "volunteers fighting on the other side": the volunteers. */
  private Token whoseDoing(Token last) {
    Token noun = last;
    Optional<Token> doer = doer(noun);
    while (doer.isPresent() && doer.get().index() < noun.index()) {
      noun = doer.get();
      doer = doer(noun);
    }
    return noun;
  }

  private Optional<Token> doer(Token noun) {
    return Optional.of(noun)
        .filter(object -> object.relation() == POBJ)
        .flatMap(sentence::head)
        .flatMap(sentence::head)
        .filter(doing -> doing.relation() == ACL && doing.tag().equals("VBG"))
        .flatMap(sentence::head);
  }

  /** "its commander, Ana Diaz, promised": the name before the comma. */
  private Optional<Token> apposed(Token verb) {
    return verb.index() > 1 && isComma(verb.index() - 1) && isFinite(verb)
        ? Optional.of(sentence.token(verb.index() - 2)).filter(token -> token.tagged("NNP"))
        : Optional.empty();
  }

  private boolean isComma(int index) {
    return index >= 0 && sentence.token(index).text().equals(",");
  }

  private static boolean canSpeak(Token token) {
    return !token.tagged("VB") && !token.tagged("RB");
  }
}
