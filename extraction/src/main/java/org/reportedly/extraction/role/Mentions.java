package org.reportedly.extraction.role;

import static org.reportedly.language.Relation.*;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.names.FullNames;
import org.reportedly.extraction.names.Naming;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;

/**
 * Tells who is meant by a noun or pronoun: nobody in particular, somebody of the report, or two
 * sides at once.
 */
final class Mentions {
  /** What somebody at a noun would do in an event. */
  enum Use {
    ACTOR,
    /** An actor that a noun's owner or modifier names: "Ukrainian shelling". */
    OWNER,
    TARGET,
    /** A target that must be people or a body: "sent Kenya help", not "sent Kenyan tents". */
    RECEIVER
  }

  private final WordClasses classes;
  private final Naming naming;
  private final Somebody somebody;
  private final Names phrases;
  private final StandIns standIns = new StandIns();

  Mentions(WordClasses classes, Naming naming) {
    this.classes = classes;
    this.naming = naming;
    this.somebody = new Somebody(classes, naming);
    this.phrases = new Names(naming);
  }

  /** Whoever stands at the noun; empty where that is nobody, a place or a time. */
  List<Participant> at(Sentence sentence, Token head, Use use, ReportMemory memory) {
    if (classes.contains(WordClasses.TIME, head.lemma()) || !Naming.hasLetter(head.text())) {
      return List.of();
    }
    if (somebody.isNobody(sentence, head)) {
      return use == Use.TARGET ? told(sentence, head, memory) : List.of();
    }
    if (head.tagged("PRP") || head.tagged("W")) {
      return pronoun(sentence, head, use, memory);
    }
    Optional<Party> party = memory.parties().of(sentence, head);
    List<Participant> meant = standIn(sentence, head, memory, party);
    if (!meant.isEmpty()) {
      return meant;
    }
    boolean fits =
        switch (use) {
          case TARGET -> somebody.isTarget(sentence, head, memory);
          case ACTOR, OWNER -> somebody.isActor(sentence, head, party, memory);
          case RECEIVER -> somebody.isActor(sentence, head, Optional.empty(), memory);
        };
    if (!fits || use == Use.OWNER && head.tagged("JJ") && party.isEmpty()) {
      return List.of();
    }
    return named(sentence, head, memory, party);
  }

  /** "26 people, most of them tourists": the tourists; "ten of them children" is only a part. */
  private List<Participant> told(Sentence sentence, Token people, ReportMemory memory) {
    return sentence
        .child(people, APPOS)
        .filter(noun -> noun.tag().equals("NNS") && noun.index() > people.index())
        .filter(noun -> sentence.subtree(noun).stream().noneMatch(word -> word.tag().equals("CD")))
        .map(noun -> at(sentence, noun, Use.TARGET, memory))
        .orElse(List.of());
  }

  private List<Participant> named(
      Sentence sentence, Token head, ReportMemory memory, Optional<Party> party) {
    String name =
        naming
            .person(sentence, head)
            .map(memory.names()::fullest)
            .filter(memory.names()::isPerson)
            .or(() -> new FullNames(naming, memory.names()).of(sentence, head))
            .orElseGet(() -> phrases.of(sentence, head, party, memory.parties()));
    return name.isBlank() ? List.of() : List.of(new Participant(name, party));
  }

  private List<Participant> pronoun(
      Sentence sentence, Token pronoun, Use use, ReportMemory memory) {
    Optional<Token> meant =
        memory.parties().meant(sentence, pronoun).filter(token -> token.tagged("NN"));
    if (meant.isPresent()) {
      List<Participant> found = at(sentence, meant.get(), use, memory);
      if (!found.isEmpty()) {
        return found;
      }
    }
    boolean thing = use == Use.TARGET && pronoun.text().equals("it");
    Optional<Participant> last =
        thing ? memory.parties().lastTarget() : memory.parties().lastSubject(pronoun);
    boolean object = pronoun.relation() == DOBJ || pronoun.relation() == NSUBJPASS;
    return last.filter(one -> !thing || object).stream().toList();
  }

  /** "the enemy", "the rebels", "both sides": whom the report speaks of. */
  private List<Participant> standIn(
      Sentence sentence, Token head, ReportMemory memory, Optional<Party> party) {
    PartyMemory parties = memory.parties();
    Optional<StandIns.Meaning> meaning = standIns.of(sentence, head);
    if (meaning.isEmpty()) {
      return List.of();
    }
    return switch (meaning.get()) {
      case ENEMY ->
          parties
              .speaker()
              .flatMap(parties.sides()::opponentOf)
              .map(side -> new Participant(phrases.forces(side, head, parties), Optional.of(side)))
              .stream()
              .toList();
      case GROUP ->
          party
              .filter(side -> !parties.parties().isCountry(side))
              .or(() -> parties.sides().armedGroup(parties.parties()))
              .map(side ->
                  new Participant(
                      parties.sides().nameOf(side) + " " + head.text(), Optional.of(side)))
              .stream()
              .toList();
      case BOTH -> {
        List<Party> both = parties.sides().belligerents();
        yield both.size() < 2
            ? List.of()
            : both.stream()
                .map(
                    side -> new Participant(phrases.forces(side, head, parties), Optional.of(side)))
                .toList();
      }
    };
  }
}
