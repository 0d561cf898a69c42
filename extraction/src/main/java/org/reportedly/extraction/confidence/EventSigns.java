package org.reportedly.extraction.confidence;

import static org.reportedly.extraction.confidence.Circumstance.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** The signs of how an event is told. */
final class EventSigns {
  private static final int MANY_EVENTS = 3;
  private static final int DEEPEST = 4;
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private EventSigns() {}

  static List<Sign> of(Grounds.OfEvent grounds) {
    List<Sign> signs = new ArrayList<>();
    Event event = grounds.group().first();
    signs.add(
        switch (event.rule().part()) {
          case VERB -> TOLD_BY_VERB;
          case NOUN -> TOLD_BY_NOUN;
          case ADJECTIVE -> TOLD_BY_ADJECTIVE;
        });
    Signs.add(signs, PHRASE, !event.rule().others().isEmpty());
    Signs.add(signs, SEVERAL_SENSES, !event.rule().conditions().isEmpty());
    Signs.add(signs, SEVERAL_TRIGGERS, grounds.group().members().size() > 1);
    Signs.add(signs, ACTOR, !grounds.participants().actors().isEmpty());
    Signs.add(signs, TARGET, !grounds.participants().targets().isEmpty());
    Signs.add(signs, QUOTED, isQuoted(grounds.sentence(), event.trigger()));
    switch (grounds.stance().ground()) {
      case PLAIN -> {}
      case SPEECH -> signs.add(SPOKEN_STANCE);
      case HEARSAY -> signs.add(HEARSAY);
      case NEGATION -> signs.add(NEGATED);
      case HEDGE, COMING -> signs.add(HEDGED);
    }
    addEventsBeside(signs, grounds);
    addPlaceInTree(signs, grounds.sentence(), event.trigger());
    return signs;
  }

  private static void addEventsBeside(List<Sign> signs, Grounds.OfEvent grounds) {
    Event event = grounds.group().first();
    Set<Integer> triggers = new HashSet<>();
    boolean alike = false;
    for (Token token : grounds.sentence().tokens()) {
      for (Event owner : grounds.ownership().ownerOf(token).stream().toList()) {
        triggers.add(owner.trigger().index());
        alike |= owner.type() == event.type() && !grounds.group().members().contains(owner);
      }
    }
    Signs.add(signs, LIKE_EVENT_BESIDE, alike);
    Signs.add(signs, EVENTS_BESIDE, triggers.size() >= MANY_EVENTS);
  }

  private static void addPlaceInTree(List<Sign> signs, Sentence sentence, Token trigger) {
    boolean relative = false;
    boolean conditional = false;
    int depth = 0;
    Token at = trigger;
    while (at.head() >= 0 && depth < sentence.size()) {
      relative |= at.relation() == Relation.RELCL || at.relation() == Relation.ACL;
      conditional |=
          sentence.children(at, Relation.MARK).stream()
              .anyMatch(mark -> CONDITIONS.contains(mark.lemma()));
      at = sentence.token(at.head());
      depth++;
    }
    boolean auxiliary = !sentence.children(trigger, Relation.AUX, Relation.AUXPASS).isEmpty();
    boolean participle = trigger.tag().equals("VBG") || trigger.tag().equals("VBN");
    Signs.add(signs, PARTICIPLE, participle && !auxiliary);
    Signs.add(signs, MAIN_CLAUSE, depth <= 1);
    Signs.add(signs, DEEP, depth >= DEEPEST);
    Signs.add(signs, RELATIVE_CLAUSE, relative);
    Signs.add(signs, CONDITIONAL, conditional);
  }

  private static boolean isQuoted(Sentence sentence, Token trigger) {
    boolean open = false;
    for (Token token : sentence.tokens().subList(0, trigger.index())) {
      open =
          switch (token.text()) {
            case "“", "„" -> true;
            case "”" -> false;
            case "\"", "``", "''" -> !open;
            default -> open;
          };
    }
    return open;
  }
}
