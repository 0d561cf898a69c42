package org.reportedly.extraction.role;

import java.util.List;
import java.util.Optional;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.language.Token;
import org.reportedly.model.Participant;

/** Participants with where they stand. */
record Seated(List<Participant> found, Optional<Seat> seat) {
  static final Seated NOBODY = new Seated(List.of(), Optional.empty());

  static Seated at(Position position, List<Token> heads, List<Participant> found) {
    return found.isEmpty() ? NOBODY : new Seated(found, Optional.of(new Seat(position, heads)));
  }
}
