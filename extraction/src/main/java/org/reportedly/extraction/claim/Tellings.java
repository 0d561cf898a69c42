package org.reportedly.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.actors.Country;
import org.reportedly.extraction.event.EventGroup;
import org.reportedly.extraction.place.Told;
import org.reportedly.language.Token;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/** Gathers what is told of an event that says something of where it happened. */
record Tellings(ActorBook book) {

  Told of(
      SentenceReading reading,
      EventGroup group,
      Stance stance,
      List<Participant> actors,
      List<Participant> targets,
      List<Speaker> speakers) {
    List<Token> words = group.members().stream().map(event -> event.trigger()).toList();
    return new Told(
        group.first().type(),
        stance,
        reading.sentence(),
        reading.index(),
        words,
        reading.ownership(),
        Optional.of(group),
        countries(actors),
        countries(targets),
        sides(speakers));
  }

  /** For what somebody judges or asks for without telling an event. */
  Told of(
      SentenceReading reading, ClaimType type, Stance stance, Token cue, List<Speaker> speakers) {
    return new Told(
        type,
        stance,
        reading.sentence(),
        reading.index(),
        List.of(cue),
        reading.ownership(),
        Optional.empty(),
        List.of(),
        List.of(),
        sides(speakers));
  }

  private List<String> sides(List<Speaker> speakers) {
    return speakers.stream().flatMap(Tellings::party).flatMap(this::country).distinct().toList();
  }

  private List<String> countries(List<Participant> participants) {
    return participants.stream()
        .flatMap(participant -> participant.party().stream())
        .flatMap(this::country)
        .distinct()
        .toList();
  }

  private Stream<String> country(Party party) {
    return book.country(party.code()).map(Country::alpha2).stream();
  }

  private static Stream<Party> party(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.party().stream();
      case Speaker.Unnamed unnamed -> Stream.empty();
    };
  }
}
