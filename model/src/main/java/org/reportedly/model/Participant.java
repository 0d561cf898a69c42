package org.reportedly.model;

import java.util.Optional;

/**
 * Who does something, or who or what it is done to.
 *
 * @param name as the report names them
 * @param party whose side they are on, where that can be told
 */
public record Participant(String name, Optional<Party> party) {
  public Participant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a participant needs a name");
    }
  }
}
