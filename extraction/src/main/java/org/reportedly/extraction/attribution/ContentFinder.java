package org.reportedly.extraction.attribution;

import static org.reportedly.language.Relation.*;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Finds the tokens that a word of speech governs. */
final class ContentFinder {
  private static final Set<String> SIGNS = Set.of(",", ";", ":", ".", "–", "—");

  private final Sentence sentence;
  private final SpeechCues cues;

  ContentFinder(Sentence sentence, SpeechCues cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** What a verb of speech says; empty where it says nothing. */
  BitSet ofVerb(Token verb, SpeechCue cue) {
    BitSet content = new BitSet();
    Clause clause = new Clause(sentence, verb);
    boolean clauses = !cue.contents().contains("no-clause");
    for (Token said : sentence.children(verb, CCOMP)) {
      if (clauses) {
        add(content, said);
        addAdjoining(content, verb, said);
      }
    }
    for (Token said : sentence.children(verb, ADVCL, CSUBJPASS, CSUBJ)) {
      if (clauses && hasThat(said)) {
        add(content, said);
      }
    }
    for (Token said : sentence.children(verb, XCOMP)) {
      if (clauses && !isDone(said, cue, clause)) {
        add(content, said);
      }
    }
    if (clause.isPassive() && !content.isEmpty()) {
      clause
          .subject()
          .filter(subject -> sentence.isUnder(subject, verb))
          .ifPresent(s -> add(content, s));
    }
    if (cue.contents().contains("object") && !clause.isPassive()) {
      new Counts(sentence).addAfter(content, verb);
    }
    if (content.isEmpty() || cue.kind() == SpeechCue.Kind.ACCUSES) {
      new MarkedContent(sentence).add(content, verb, cue, clause);
    }
    if (content.isEmpty() && clauses) {
      addClauseOfListener(content, verb);
    }
    if (content.isEmpty()) {
      addParenthetical(content, verb, cue);
    }
    if (clauses) {
      addAfterThat(content, verb);
    }
    content.clear(verb.index());
    new ClauseAround(sentence).clearBeforeSemicolon(content, verb);
    return content;
  }

  /** What follows the verb at once is said up to the next sign, wherever the parser hung it. */
  private void addAdjoining(BitSet content, Token verb, Token said) {
    boolean adjoins = sentence.subtree(said).getFirst().index() == verb.index() + 1;
    for (int i = said.index();
        adjoins && i < sentence.size() && !SIGNS.contains(sentence.token(i).text());
        i++) {
      content.set(i);
    }
  }

  /** "responded to hold the line": they did so; "claimed to hold it": they say so. */
  private boolean isDone(Token infinitive, SpeechCue cue, Clause clause) {
    return cue.kind() == SpeechCue.Kind.SAYS
        && cue.contents().isEmpty()
        && !clause.isPassive()
        && sentence.child(clause.predicate(), DOBJ).isEmpty()
        && sentence.children(infinitive, AUX).stream().anyMatch(to -> to.tag().equals("TO"));
  }

  /**
   * "said that …": all that follows, wherever the parser hung it, up to words of speech or a
   * semicolon.
   */
  private void addAfterThat(BitSet content, Token verb) {
    int that = verb.index() + 1;
    boolean marked = that < sentence.size() && sentence.token(that).text().equals("that");
    if (!marked || sentence.token(that).relation() != MARK) {
      return;
    }
    int end =
        sentence.children(verb, CONJ, ADVCL, PARATAXIS, DEP).stream()
            .filter(clause -> clause.index() > that && isOfItsOwn(clause))
            .mapToInt(clause -> sentence.subtree(clause).getFirst().index())
            .filter(first -> first > that)
            .min()
            .orElse(sentence.size());
    for (int i = that; i < end && !sentence.token(i).text().equals(";"); i++) {
      content.set(i);
    }
  }

  /** Whether a clause beside the words of speech tells something else than what is said. */
  private boolean isOfItsOwn(Token clause) {
    return !cues.of(clause).isEmpty() || sentence.child(clause, NSUBJ, NSUBJPASS).isPresent();
  }

  /**
   * "told the agency that …", "told the agency on condition of anonymity that …": the clause, where
   * the parser hung it on whom it was told, or on how.
   */
  private void addClauseOfListener(BitSet content, Token verb) {
    if (sentence.child(verb, DOBJ, DATIVE).isEmpty()) {
      return;
    }
    for (Token child : sentence.children(verb, DOBJ, DATIVE, PREP)) {
      for (Token clause : sentence.subtree(child)) {
        boolean hung =
            switch (clause.relation()) {
              case RELCL, ACL, CCOMP -> clause.head() == child.index() || child.relation() == PREP;
              default -> false;
            };
        if (hung && (hasThat(clause) || isWholeBehindThat(clause))) {
          add(content, clause);
        }
      }
    }
    addBehindListener(content, verb);
  }

  /** "told the agency AFP that …": all that follows, up to a semicolon. */
  private void addBehindListener(BitSet content, Token verb) {
    for (Token listener : sentence.children(verb, DOBJ, DATIVE)) {
      int that = listener.index() + 1;
      while (that < sentence.size() && sentence.token(that).tagged("NN")) {
        that++;
      }
      boolean marked = that < sentence.size() && sentence.token(that).text().equals("that");
      for (int i = that;
          marked && i < sentence.size() && !sentence.token(i).text().equals(";");
          i++) {
        content.set(i);
      }
    }
  }

  /** "that the general had fled": a clause with a subject of its own, which "that" is not. */
  private boolean isWholeBehindThat(Token clause) {
    return sentence.subtree(clause).getFirst().lemma().equals("that")
        && sentence
            .child(clause, NSUBJ, NSUBJPASS)
            .filter(subject -> !subject.lemma().equals("that"))
            .isPresent();
  }

  private boolean hasThat(Token clause) {
    return sentence.children(clause, MARK).stream().anyMatch(mark -> mark.lemma().equals("that"));
  }

  /** "The town fell, said the mayor, and …": the verb stands beside or inside what it says. */
  private void addParenthetical(BitSet content, Token verb, SpeechCue cue) {
    boolean speaks =
        switch (cue.kind()) {
          case SAYS, CONFIRMS, SUSPECTS, EXPECTS -> true;
          case DENIES, DEMANDS, ACCUSES -> false;
        };
    boolean hasSubject = sentence.child(verb, NSUBJ).isPresent();
    if (!speaks || !hasSubject || sentence.child(verb, DOBJ).isPresent() && !isTelling(verb)) {
      return;
    }
    Optional<Token> head = sentence.head(verb);
    boolean beside =
        switch (verb.relation()) {
          case PARATAXIS, ADVCL, CONJ, DEP, DISCOURSE, META -> true;
          default -> false;
        };
    if (beside && head.isPresent()) {
      boolean coordinated = verb.relation() == CONJ && sentence.child(head.get(), CC).isPresent();
      boolean adverbial = verb.relation() == ADVCL && !isAsClause(verb);
      if (!coordinated && !adverbial) {
        add(content, head.get());
        remove(content, verb);
      }
    } else if (verb.relation() == ROOT) {
      addBefore(content, verb);
    }
  }

  private static boolean isTelling(Token verb) {
    return verb.lemma().equals("tell") || verb.lemma().equals("inform");
  }

  private boolean isAsClause(Token verb) {
    return sentence.children(verb, MARK).stream().anyMatch(mark -> mark.lemma().equals("as"));
  }

  /** A root without a clause at the sentence's end: everything before its comma. */
  private void addBefore(BitSet content, Token verb) {
    Token subject = sentence.child(verb, NSUBJ).orElse(verb);
    int start = Math.min(verb.index(), sentence.subtree(subject).getFirst().index());
    int comma = start - 1;
    boolean quoted = comma > 0 && "\"”’'".contains(sentence.token(comma).text());
    if (comma > 2 && (sentence.token(comma).text().equals(",") || quoted)) {
      content.set(0, comma);
    }
  }

  void add(BitSet content, Token top) {
    sentence.subtree(top).forEach(token -> content.set(token.index()));
  }

  void remove(BitSet content, Token top) {
    sentence.subtree(top).forEach(token -> content.clear(token.index()));
  }
}
