package org.reportedly.extraction.role;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.Participant;

/**
 * Who does it and to whom.
 *
 * @param actors who does it
 * @param targets who or what it is done to
 * @param actorSeat where the actors stand; empty where the event's own words name none
 * @param targetSeat where the targets stand; empty where the event's own words name none
 */
public record Participants(
    List<Participant> actors,
    List<Participant> targets,
    Optional<Seat> actorSeat,
    Optional<Seat> targetSeat) {
  public Participants {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
  }

  /** Participants of whom it does not matter where they stand. */
  public Participants(List<Participant> actors, List<Participant> targets) {
    this(actors, targets, Optional.empty(), Optional.empty());
  }
}
