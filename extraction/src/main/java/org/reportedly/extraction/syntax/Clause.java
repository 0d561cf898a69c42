package org.reportedly.extraction.syntax;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * A clause, seen from its predicate.
 *
 * @param sentence in which it stands
 * @param predicate the verb, or the adjective of a verbless clause
 */
public record Clause(Sentence sentence, Token predicate) {
  private static final Set<String> HAVE = Set.of("have");

  /** "told the agency that strikes had hit": whom it was told does not strike. */
  private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "warn", "remind");

  private static final int MOST_STEPS = 6;

  /** Whether what is done is told from the side of whom it is done to. */
  public boolean isPassive() {
    if (sentence.child(predicate, AUXPASS, NSUBJPASS, CSUBJPASS).isPresent()) {
      return true;
    }
    if (!predicate.tag().equals("VBN")) {
      return false;
    }
    boolean perfect =
        sentence.children(predicate, AUX).stream().anyMatch(aux -> HAVE.contains(aux.lemma()));
    if (perfect) {
      return false;
    }
    return switch (predicate.relation()) {
      case ACL -> true;
      case CONJ ->
          sentence.child(predicate, NSUBJ).isEmpty()
              && coordinatedWith().map(Clause::isPassive).orElse(false);
      case ADVCL, DEP, ROOT, PARATAXIS, CCOMP, XCOMP, OPRD ->
          sentence.child(predicate, NSUBJ, DOBJ).isEmpty();
      default -> false;
    };
  }

  /** Who does it, as a whole: the subject, or the agent of a passive. */
  public Optional<Token> logicalSubject() {
    return isPassive() ? agent() : subject();
  }

  /** Who or what it is done to: the object, or the subject of a passive. */
  public Optional<Token> logicalObject() {
    if (isPassive()) {
      return subject();
    }
    return sentence.child(predicate, DOBJ).map(this::antecedent);
  }

  /** What stands after "by" in a passive. */
  public Optional<Token> agent() {
    List<Token> prepositions = new ArrayList<>(sentence.children(predicate, AGENT, PREP));
    for (Token time : sentence.children(predicate, NPADVMOD)) {
      prepositions.addAll(sentence.children(time, PREP));
    }
    for (Token by : prepositions) {
      if (by.lemma().equals("by")) {
        Optional<Token> agent = sentence.child(by, POBJ);
        if (agent.isPresent()) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  /** The subject of the grammar; of a clause that has none of its own, the one that it shares. */
  public Optional<Token> subject() {
    return subject(0);
  }

  private Optional<Token> subject(int steps) {
    Optional<Token> own = sentence.child(predicate, NSUBJ, NSUBJPASS, CSUBJ, CSUBJPASS);
    if (own.isPresent()) {
      return own.map(this::antecedent);
    }
    if (steps >= MOST_STEPS || predicate.head() < 0) {
      return Optional.empty();
    }
    Token head = sentence.token(predicate.head());
    return switch (predicate.relation()) {
      case CONJ -> new Clause(sentence, head).subject(steps + 1);
      case XCOMP -> controller(head, steps);
      case ADVCL, DEP, PARATAXIS -> shared(head, steps);
      case PCOMP -> gerundSubject(head, steps);
      case ACL, RELCL -> Optional.of(head);
      default -> Optional.empty();
    };
  }

  /** The subject of the clause that this one hangs on, unless it has a tense of its own. */
  private Optional<Token> shared(Token head, int steps) {
    Optional<Token> said =
        sentence.children(head, CCOMP).stream()
            .filter(clause -> clause.index() < predicate.index() && clause.tagged("VB"))
            .findFirst();
    boolean speaks = sentence.child(predicate, CCOMP, XCOMP).isPresent();
    if (said.isPresent() && !speaks) {
      return new Clause(sentence, said.get()).subject(steps + 1);
    }
    boolean finite = predicate.relation() == ADVCL && predicate.tag().equals("VBD");
    return finite ? Optional.empty() : new Clause(sentence, head).subject(steps + 1);
  }

  /** "ordered residents to leave": residents leave; "began to leave": who began. */
  private Optional<Token> controller(Token verb, int steps) {
    Optional<Token> object = sentence.child(verb, DOBJ, DATIVE);
    Clause outer = new Clause(sentence, verb);
    return object.isPresent() && object.get().index() < predicate.index()
        ? object
        : outer.subject(steps + 1);
  }

  /** "accused the army of shelling": the army; "after shelling": who does the rest. */
  private Optional<Token> gerundSubject(Token preposition, int steps) {
    if (preposition.head() < 0) {
      return Optional.empty();
    }
    Token verb = sentence.token(preposition.head());
    return verb.tagged("NN") ? Optional.of(verb) : controller(verb, steps);
  }

  /** What a relative pronoun stands for; any other token is itself. */
  public Token antecedent(Token token) {
    boolean relative = token.tag().equals("WDT") || token.tag().equals("WP");
    if (!relative || predicate.relation() != RELCL || predicate.head() < 0) {
      return token;
    }
    Token noun = sentence.token(predicate.head());
    boolean told =
        noun.relation() == DOBJ
            && sentence.head(noun).filter(verb -> TELLING.contains(verb.lemma())).isPresent();
    return told && token.text().equals("that") ? token : noun;
  }

  private Optional<Clause> coordinatedWith() {
    return predicate.relation() == CONJ && predicate.head() >= 0
        ? Optional.of(new Clause(sentence, sentence.token(predicate.head())))
        : Optional.empty();
  }

  /** The nouns after a preposition of this clause, in the order of the text. */
  public List<Token> after(String preposition) {
    return Prepositions.objects(sentence, predicate, preposition);
  }

  /** The auxiliaries, of this verb or of the one that it is coordinated with. */
  public List<Token> auxiliaries() {
    List<Token> own = sentence.children(predicate, AUX, AUXPASS);
    if (!own.isEmpty() || predicate.relation() != CONJ) {
      return own;
    }
    return coordinatedWith().map(Clause::auxiliaries).orElse(own);
  }

  /** When it is told to be. */
  public Tense tense() {
    List<String> auxiliaries = new ArrayList<>();
    for (Token auxiliary : auxiliaries()) {
      auxiliaries.add(auxiliary.text().toLowerCase(java.util.Locale.ROOT));
    }
    if (auxiliaries.contains("will")
        || auxiliaries.contains("shall")
        || auxiliaries.contains("'ll")
        || auxiliaries.contains("’ll")) {
      return Tense.FUTURE;
    }
    if (auxiliaries.contains("had")
        || auxiliaries.contains("was")
        || auxiliaries.contains("were")
        || auxiliaries.contains("did")) {
      return Tense.PAST;
    }
    if (auxiliaries.contains("has") || auxiliaries.contains("have")) {
      return Tense.PERFECT;
    }
    if (auxiliaries.contains("is")
        || auxiliaries.contains("are")
        || auxiliaries.contains("am")
        || auxiliaries.contains("do")
        || auxiliaries.contains("does")) {
      return Tense.PRESENT;
    }
    return switch (predicate.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> inheritedTense();
    };
  }

  private Tense inheritedTense() {
    boolean dependent =
        switch (predicate.relation()) {
          case XCOMP, ADVCL, CONJ, DEP, PARATAXIS -> true;
          default -> false;
        };
    if (dependent && predicate.head() >= 0) {
      Token head = sentence.token(predicate.head());
      if (head.tagged("VB") && head.index() != predicate.index()) {
        return depth() < MOST_STEPS ? new Clause(sentence, head).tense() : Tense.NONE;
      }
    }
    return Tense.NONE;
  }

  private int depth() {
    int steps = 0;
    for (int at = predicate.head();
        at >= 0 && steps <= MOST_STEPS;
        at = sentence.token(at).head()) {
      steps++;
    }
    return steps;
  }

  /** Whether it is said not to be: "did not", "no troops", "nobody". */
  public boolean isNegated() {
    if (sentence.child(predicate, NEG).isPresent()) {
      return true;
    }
    for (Token child : sentence.children(predicate, NSUBJ, NSUBJPASS, DOBJ, ATTR)) {
      if (Negation.negates(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** The children that are clauses of their own, with their relation. */
  public List<Token> subordinate(Relation... relations) {
    return sentence.children(predicate, relations);
  }
}
