package org.reportedly.extraction.role;

import java.util.List;
import org.reportedly.extraction.knowledge.Position;
import org.reportedly.language.Token;

/**
 * Where the participants of an event stand in its sentence.
 *
 * @param position by the tables
 * @param heads the nouns and pronouns there, without those that are coordinated with them
 */
public record Seat(Position position, List<Token> heads) {
  public Seat {
    heads = List.copyOf(heads);
  }
}
