package org.reportedly.extraction.stance;

import static org.reportedly.language.Relation.*;

import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Sentences that call an event, or the reports of it, false: "the liberation is a fiction". */
final class Falsehoods {
  private static final int MOST_STEPS = 5;

  private final WordClasses classes;

  Falsehoods(WordClasses classes) {
    this.classes = classes;
  }

  /** The word that calls the event false; empty where nothing does. */
  Optional<Token> about(Event event) {
    Sentence sentence = event.sentence();
    Token at = event.trigger();
    for (int steps = 0; steps < MOST_STEPS && at.head() >= 0; steps++) {
      Token head = sentence.token(at.head());
      if (at.relation() == NSUBJ && head.lemma().equals("be")) {
        return predicate(sentence, head);
      }
      if (!belongsToReport(at.relation())) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  /** "claims of an attack", "reports that rebels took the town". */
  private static boolean belongsToReport(Relation relation) {
    return switch (relation) {
      case POBJ, PREP, CCOMP, ACL -> true;
      default -> false;
    };
  }

  private Optional<Token> predicate(Sentence sentence, Token copula) {
    String wanted = new Clause(sentence, copula).isNegated() ? WordClasses.TRUE : WordClasses.FALSE;
    return sentence.children(copula, ATTR, ACOMP).stream()
        .filter(word -> classes.contains(wanted, word.lemma()))
        .findFirst();
  }
}
