package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.Positions;
import org.reportedly.extraction.knowledge.EventTypes;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.extraction.knowledge.Roles;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;

/**
 * Finds the actors and targets of an event where the grammar puts them.
 *
 * <p>May be used by many threads at once; what a report tells is in the memory that is given.
 */
public final class ParticipantFinder {
  private static final int DEEPEST = 4;

  private final EventTypes types;
  private final WordClasses classes;
  private final Mentions mentions;
  private final Harmed harmed;

  public ParticipantFinder(EventTypes types, WordClasses classes, Naming naming) {
    this.types = types;
    this.classes = classes;
    this.mentions = new Mentions(classes, naming);
    this.harmed = new Harmed(mentions);
  }

  /** The actors and targets of the event. */
  public Participants of(Event event, ReportMemory memory) {
    Roles roles =
        event.rule().roles().orElseGet(() -> types.roles(event.type(), event.rule().part()));
    Seated actors = at(roles.actor(), event, memory, true);
    if (actors.found().isEmpty() && event.rule().part() == Part.NOUN) {
      actors = ofLightVerb(event, memory);
    }
    Seated targets = at(roles.target(), event, memory, false);
    List<Participant> harmedOnes =
        targets.found().isEmpty() && event.type() == ClaimType.CASUALTIES
            ? harmed.of(event, memory)
            : targets.found();
    return new Participants(actors.found(), harmedOnes, actors.seat(), targets.seat());
  }

  /** Whoever stands at the noun, as an actor. */
  public List<Participant> named(Sentence sentence, Token head, ReportMemory memory) {
    return mentions.at(sentence, head, Mentions.Use.ACTOR, memory);
  }

  /** Whoever stands at the noun and at those that are coordinated with it, as actors. */
  public List<Participant> allNamed(Sentence sentence, Token head, ReportMemory memory) {
    return all(sentence, head, Mentions.Use.ACTOR, memory);
  }

  /** "launched an offensive", "declared a state of emergency": who launches and declares. */
  private Seated ofLightVerb(Event event, ReportMemory memory) {
    Sentence sentence = event.sentence();
    return lightVerb(sentence, event.trigger())
        .flatMap(verb -> new Clause(sentence, verb).logicalSubject())
        .map(subject ->
            Seated.at(
                new Position.LogicalSubject(),
                List.of(subject),
                all(sentence, subject, Mentions.Use.ACTOR, memory)))
        .orElse(Seated.NOBODY);
  }

  private Optional<Token> lightVerb(Sentence sentence, Token noun) {
    boolean governed = noun.relation() == DOBJ || noun.relation() == NSUBJPASS;
    return sentence
        .head(noun)
        .filter(head -> governed && classes.contains(WordClasses.LIGHT_VERBS, head.lemma()));
  }

  private Seated at(List<Position> positions, Event event, ReportMemory memory, boolean actor) {
    Sentence sentence = event.sentence();
    for (Position position : positions) {
      Mentions.Use use = use(position, actor);
      List<Participant> found = new ArrayList<>();
      List<Token> heads = Positions.at(position, sentence, event.trigger(), event.rule().part());
      for (Token head : heads) {
        for (Participant one : all(sentence, head, use, memory)) {
          if (!found.contains(one)) {
            found.add(one);
          }
        }
      }
      if (!found.isEmpty()) {
        return Seated.at(position, heads, found);
      }
    }
    return Seated.NOBODY;
  }

  private static Mentions.Use use(Position position, boolean actor) {
    return switch (position) {
      case Position.Receiver() -> Mentions.Use.RECEIVER;
      case Position.Owner() when actor -> Mentions.Use.OWNER;
      default -> actor ? Mentions.Use.ACTOR : Mentions.Use.TARGET;
    };
  }

  private List<Participant> all(
      Sentence sentence, Token head, Mentions.Use use, ReportMemory memory) {
    List<Participant> found = new ArrayList<>();
    for (Token each : new NounPhrase(sentence, head).coordinated()) {
      for (Participant one :
          mentions.at(
              sentence,
              counted(
                  sentence, each, use != Mentions.Use.TARGET && use != Mentions.Use.RECEIVER, 0),
              use,
              memory)) {
        if (!found.contains(one)) {
          found.add(one);
        }
      }
    }
    return found;
  }

  /**
   * "dozens of houses": the houses; "tens of thousands of refugees": the refugees; "drones of the
   * army" act for the army; "from the Kenyan side overnight", which a parser may take for a night:
   * the side.
   */
  private Token counted(Sentence sentence, Token head, boolean actor, int depth) {
    if (head.lemma().equals("overnight")) {
      return sentence.children(head, COMPOUND, NMOD).stream()
          .filter(noun -> noun.tagged("NN") && noun.index() == head.index() - 1)
          .findFirst()
          .orElse(head);
    }
    boolean weapon = actor && classes.contains("weapon", head.lemma());
    boolean counts =
        weapon
            || classes.contains(WordClasses.COUNTERS, head.lemma())
            || head.tag().equals("CD")
            || head.tag().equals("DT")
            || head.tagged("RB");
    if (!counts || depth >= DEEPEST) {
      return head;
    }
    List<Token> of = new NounPhrase(sentence, head).after("of");
    return of.isEmpty() ? head : counted(sentence, of.getFirst(), actor, depth + 1);
  }
}
