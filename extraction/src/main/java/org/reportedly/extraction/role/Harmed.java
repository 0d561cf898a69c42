package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Participant;

/** People harmed who stand elsewhere than at the word that tells of the harm. */
final class Harmed {
  private static final int FARTHEST = 3;

  private final Mentions mentions;

  Harmed(Mentions mentions) {
    this.mentions = mentions;
  }

  /** "Two nurses are among the dead": the nurses; "civilian casualties": civilians. */
  List<Participant> of(Event event, ReportMemory memory) {
    Sentence sentence = event.sentence();
    return among(sentence, event.trigger())
        .map(noun -> mentions.at(sentence, noun, Mentions.Use.TARGET, memory))
        .filter(found -> !found.isEmpty())
        .orElseGet(() -> civilians(sentence, event.trigger()));
  }

  private static Optional<Token> among(Sentence sentence, Token trigger) {
    Token token = trigger;
    for (int steps = 0; steps < FARTHEST && token.head() >= 0; steps++) {
      token = sentence.token(token.head());
      if (token.lemma().equals("among")) {
        return sentence.head(token).flatMap(head -> whoIs(sentence, head, trigger));
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> whoIs(Sentence sentence, Token head, Token trigger) {
    if (head.tagged("NN")) {
      return Optional.of(head);
    }
    Optional<Token> subject = new Clause(sentence, head).subject();
    return subject
        .or(() -> sentence.child(head, ATTR))
        .filter(noun -> noun.index() != trigger.index());
  }

  private static List<Participant> civilians(Sentence sentence, Token trigger) {
    boolean civilian =
        sentence.children(trigger, NMOD, COMPOUND).stream()
            .anyMatch(word -> word.lemma().equals("civilian"));
    return civilian ? List.of(new Participant("civilians", Optional.empty())) : List.of();
  }
}
