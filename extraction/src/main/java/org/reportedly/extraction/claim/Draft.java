package org.reportedly.extraction.claim;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.event.Event;
import org.reportedly.extraction.grounds.Grounds;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/**
 * A claim without its id.
 *
 * @param sentence index of the sentence of its evidence
 * @param event the event; empty for an assessment, a denial or a doubt without one
 * @param grounds what it was read from
 */
record Draft(
    int sentence,
    Optional<Event> event,
    Span evidence,
    ClaimType type,
    List<Speaker> speakers,
    Stance stance,
    List<Participant> actors,
    List<Participant> targets,
    Optional<Place> place,
    Optional<Period> when,
    List<Figure> figures,
    boolean background,
    Grounds grounds) {

  /** The same event, said otherwise by somebody else. */
  Draft saidBy(
      int inSentence, Span words, List<Speaker> others, Stance otherStance, Grounds otherGrounds) {
    return new Draft(
        inSentence,
        Optional.empty(),
        words,
        type,
        others,
        otherStance,
        actors,
        targets,
        place,
        when,
        List.of(),
        background,
        otherGrounds);
  }
}
