package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.event.PlaceNames;
import org.reportedly.extraction.event.Positions;
import org.reportedly.extraction.knowledge.EventTypes;
import org.reportedly.extraction.knowledge.Part;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.extraction.knowledge.Roles;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.names.NameBook;
import org.reportedly.extraction.names.Naming;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.extraction.syntax.NounPhrase;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;

/**
 * Finds the actors and targets of an event.
 *
 * <p>May be used by many threads at once; what a report tells is in the memories that are given.
 */
public final class ParticipantFinder {
  private static final Set<String> NOBODY =
      Set.of(
          "nobody",
          "none",
          "nothing",
          "no",
          "one",
          "people",
          "person",
          "other",
          "some",
          "many",
          "most",
          "all",
          "few",
          "that",
          "this",
          "those",
          "what",
          "there",
          "everyone",
          "anyone",
          "someone",
          "several");

  private final EventTypes types;
  private final WordClasses classes;
  private final Naming naming;

  public ParticipantFinder(EventTypes types, WordClasses classes, Naming naming) {
    this.types = types;
    this.classes = classes;
    this.naming = naming;
  }

  /** The actors and targets of the event. */
  public Participants of(Event event, PartyMemory memory, NameBook names, PlaceNames places) {
    Roles roles =
        event.rule().roles().orElseGet(() -> types.roles(event.type(), event.rule().part()));
    List<Participant> actors = at(roles.actor(), event, memory, names, places, true);
    if (actors.isEmpty() && event.rule().part() == Part.NOUN) {
      actors = ofLightVerb(event, memory, names, places);
    }
    List<Participant> targets = at(roles.target(), event, memory, names, places, false);
    return new Participants(actors, targets);
  }

  /** Whoever stands at the noun, as an actor. */
  public Optional<Participant> named(
      Sentence sentence, Token head, PartyMemory memory, NameBook names, PlaceNames places) {
    return participant(sentence, head, memory, names, places, true, false);
  }

  /** "launched an offensive", "declared a state of emergency": who launches and declares. */
  private List<Participant> ofLightVerb(
      Event event, PartyMemory memory, NameBook names, PlaceNames places) {
    Sentence sentence = event.sentence();
    boolean governed =
        event.trigger().relation() == DOBJ || event.trigger().relation() == NSUBJPASS;
    Optional<Token> verb =
        sentence
            .head(event.trigger())
            .filter(head -> governed && classes.contains(WordClasses.LIGHT_VERBS, head.lemma()));
    if (verb.isEmpty()) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>();
    new Clause(sentence, verb.get())
        .logicalSubject()
        .ifPresent(subject -> {
          for (Token each : new NounPhrase(sentence, subject).coordinated()) {
            participant(sentence, counted(sentence, each), memory, names, places, true, false)
                .ifPresent(found::add);
          }
        });
    return found;
  }

  private List<Participant> at(
      List<Position> positions,
      Event event,
      PartyMemory memory,
      NameBook names,
      PlaceNames places,
      boolean actor) {
    for (Position position : positions) {
      List<Participant> found = new ArrayList<>();
      for (Token head :
          Positions.at(position, event.sentence(), event.trigger(), event.rule().part())) {
        for (Token each : new NounPhrase(event.sentence(), head).coordinated()) {
          boolean owner = position instanceof Position.Owner;
          participant(
                  event.sentence(),
                  counted(event.sentence(), each),
                  memory,
                  names,
                  places,
                  actor,
                  owner)
              .filter(participant -> !found.contains(participant))
              .ifPresent(found::add);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "dozens of houses": the houses. */
  private Token counted(Sentence sentence, Token head) {
    if (!classes.contains(WordClasses.COUNTERS, head.lemma())
        && !head.tag().equals("CD")
        && !head.tag().equals("DT")) {
      return head;
    }
    List<Token> of = new NounPhrase(sentence, head).after("of");
    return of.isEmpty() ? head : of.getFirst();
  }

  private Optional<Participant> participant(
      Sentence sentence,
      Token head,
      PartyMemory memory,
      NameBook names,
      PlaceNames places,
      boolean actor,
      boolean owner) {
    if (head.tag().equals("CD") || head.tag().equals("EX") || isBare(sentence, head)) {
      return Optional.empty();
    }
    if (classes.contains(WordClasses.TIME, head.lemma())
        || !actor && classes.contains(WordClasses.NO_TARGET, head.lemma())) {
      return Optional.empty();
    }
    Optional<Party> party = memory.of(sentence, head);
    if (head.tagged("PRP") || head.tagged("W")) {
      Optional<Token> meant = memory.meant(sentence, head).filter(token -> token.tagged("NN"));
      return meant.isPresent()
          ? participant(sentence, meant.get(), memory, names, places, actor, owner)
          : party.map(side -> new Participant(memory.parties().adjective(side) + " side", party));
    }
    boolean place = places.isPlaceName(sentence, head) && !head.tagged("JJ");
    if (place && !(actor && party.isPresent())) {
      return Optional.empty();
    }
    if (actor && !isSomebody(sentence, head, party, memory.parties())) {
      return Optional.empty();
    }
    if (owner && head.tagged("JJ") && party.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> person =
        naming.person(sentence, head).map(names::fullest).filter(names::isPerson);
    String name = person.orElseGet(() -> phrase(sentence, head, party, memory.parties()));
    return name.isBlank() ? Optional.empty() : Optional.of(new Participant(name, party));
  }

  /** "five people", "some": nobody in particular. */
  private static boolean isBare(Sentence sentence, Token head) {
    return NOBODY.contains(head.lemma())
        && sentence.children(head, NMOD, COMPOUND, POSS).stream()
            .allMatch(word -> word.tag().equals("CD") || word.tag().equals("JJR"));
  }

  /** Things act only in somebody's name: "Ukrainian drones", not "a drone". */
  private boolean isSomebody(
      Sentence sentence, Token head, Optional<Party> party, Parties parties) {
    if (party.isPresent() || naming.person(sentence, head).isPresent()) {
      return true;
    }
    return classes.contains(WordClasses.PEOPLE, head.lemma())
        || parties.isActor(PartyMemory.words(sentence, head));
  }

  /** "its forces" becomes "Ukrainian forces"; other phrases stay as they are. */
  private String phrase(Sentence sentence, Token head, Optional<Party> party, Parties parties) {
    String phrase = naming.phrase(sentence, head);
    Optional<Token> owner = sentence.child(head, POSS);
    boolean pronoun =
        owner.isPresent()
            && (owner.get().tag().equals("PRP$")
                || sentence
                    .child(owner.get(), POSS)
                    .filter(w -> w.tag().equals("PRP$"))
                    .isPresent());
    if (pronoun && party.isPresent()) {
      String own =
          sentence.tokens().subList(owner.get().index(), head.index()).stream()
              .filter(token -> token.relation() != POSS && token.relation() != CASE)
              .map(Token::text)
              .collect(java.util.stream.Collectors.joining(" "));
      String rest = own.isEmpty() ? head.text() : own + " " + head.text();
      return parties.adjective(party.get()) + " " + rest;
    }
    return phrase;
  }
}
