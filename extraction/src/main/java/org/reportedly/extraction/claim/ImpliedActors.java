package org.reportedly.extraction.claim;

import static org.reportedly.language.Relation.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.extraction.attribution.Attribution;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.role.ParticipantFinder;
import org.reportedly.extraction.role.ReportMemory;
import org.reportedly.extraction.syntax.Clause;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Stance;

/**
 * The actors of an event whose own words name none: whoever claims it, is accused of it or denies
 * having had a hand in it; for a toll, whoever made the attack.
 */
final class ImpliedActors {
  private static final Set<String> OWN_DEED =
      Set.of("involvement", "hand", "responsibility", "role", "part", "link", "blame");

  private final ParticipantFinder participants;
  private final ReportMemory memory;
  private final CarriedActors carried;

  ImpliedActors(ParticipantFinder participants, ReportMemory memory, CarriedActors carried) {
    this.participants = participants;
    this.memory = memory;
    this.carried = carried;
  }

  /** The actors; empty where nobody is implied, as of a toll that is denied. */
  List<Participant> of(Event event, Stance stance, SentenceReading reading) {
    if (event.type() == ClaimType.CASUALTIES && stance == Stance.DENIES) {
      return List.of();
    }
    Optional<Attribution> nearest = reading.nearest(event);
    List<Participant> speaking =
        nearest.filter(this::isOfOwnDeed).map(this::speakers).orElse(List.of());
    if (!speaking.isEmpty()) {
      return speaking;
    }
    List<Participant> accused =
        nearest
            .filter(attribution -> attribution.kind() == SpeechCue.Kind.ACCUSES)
            .map(this::accused)
            .orElse(List.of());
    return accused.isEmpty() ? attackers(event, reading) : accused;
  }

  /** "claimed responsibility for", "denied any involvement in": what the speaker did or not. */
  private boolean isOfOwnDeed(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    boolean denies = attribution.kind() == SpeechCue.Kind.DENIES;
    return sentence.subtree(attribution.cue()).stream()
            .anyMatch(word ->
                denies ? OWN_DEED.contains(word.lemma()) : word.lemma().equals("responsibility"))
        || denies && isGerund(sentence, attribution.cue());
  }

  /** "denied having attacked them", "denied striking them". */
  private static boolean isGerund(Sentence sentence, Token cue) {
    return sentence.children(cue, XCOMP, CCOMP, DOBJ).stream()
        .anyMatch(said ->
            said.index() > cue.index()
                && (said.tag().equals("VBG")
                    || sentence.children(said, AUX).stream()
                        .anyMatch(aux -> aux.tag().equals("VBG"))));
  }

  private List<Participant> speakers(Attribution attribution) {
    return new Clause(attribution.sentence(), attribution.cue())
        .subject()
        .map(subject -> participants.allNamed(attribution.sentence(), subject, memory))
        .orElse(List.of());
  }

  /** "accused the army of", "blamed it on the army". */
  private List<Participant> accused(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    Clause clause = new Clause(sentence, attribution.cue());
    List<Token> blamed = new ArrayList<>(clause.after("on"));
    clause.logicalObject().ifPresent(blamed::add);
    return blamed.stream()
        .map(noun -> participants.allNamed(sentence, noun, memory))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whoever made the attack that the same sentence tells, the nearest in the tree first. */
  private List<Participant> attackers(Event event, SentenceReading reading) {
    if (event.type() != ClaimType.CASUALTIES && event.type() != ClaimType.DAMAGE) {
      return List.of();
    }
    return reading.events().stream()
        .filter(other -> other.trigger().index() != event.trigger().index())
        .filter(other -> Consequences.isCause(other.type()))
        .sorted(Comparator.comparingInt(other -> distance(reading.sentence(), event, other)))
        .map(other -> ofAttack(other, reading))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Participant> ofAttack(Event attack, SentenceReading reading) {
    List<Participant> named = participants.of(attack, memory).actors();
    return named.isEmpty() ? carried.of(attack, reading.index()) : named;
  }

  private static int distance(Sentence sentence, Event event, Event other) {
    boolean under = sentence.isUnder(other.trigger(), event.trigger());
    boolean above = sentence.isUnder(event.trigger(), other.trigger());
    int apart = Math.abs(other.trigger().index() - event.trigger().index());
    return under || above ? apart : apart + sentence.size();
  }
}
