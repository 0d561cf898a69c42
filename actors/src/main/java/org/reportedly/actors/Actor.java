package org.reportedly.actors;

import java.util.Optional;
import org.reportedly.model.Party;

/**
 * Somebody whom the book knows.
 *
 * @param name the name that all their names lead to; for a common noun, the noun itself
 * @param party whose side they are on; empty for a common noun and for whoever takes no side
 * @param kind what kind of actor
 * @param known by what sort of name they were found
 * @param role the office that they hold on the day asked about, such as {@code president}; empty
 *     for everybody but people in office
 */
public record Actor(
    String name, Optional<Party> party, ActorKind kind, NameKind known, Optional<String> role) {
  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor needs a name");
    }
  }

  /** An actor without an office. */
  static Actor of(String name, Optional<Party> party, ActorKind kind, NameKind known) {
    return new Actor(name, party, kind, known, Optional.empty());
  }
}
