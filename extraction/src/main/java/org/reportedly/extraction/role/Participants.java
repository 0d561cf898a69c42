package org.reportedly.extraction.role;

import java.util.List;
import org.reportedly.model.Participant;

/**
 * Who does it and to whom.
 *
 * @param actors who does it
 * @param targets who or what it is done to
 */
public record Participants(List<Participant> actors, List<Participant> targets) {
  public Participants {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
  }
}
