package org.reportedly.extraction.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** Where in a clause or noun phrase a part of an event stands. */
public sealed interface Position {
  /** Who does it: the subject, or the agent of a passive. */
  record LogicalSubject() implements Position {}

  /** Who or what it is done to: the object, or the subject of a passive. */
  record LogicalObject() implements Position {}

  /** The logical object where it is somebody: "sent Kenya", "rescued miners", not "sent tents". */
  record Receiver() implements Position {}

  /**
   * Several positions at once, for what two sides do together: "the two met", "he met her".
   *
   * @param positions two or more
   */
  record Together(List<Position> positions) implements Position {
    public Together {
      positions = List.copyOf(positions);
    }
  }

  /** A possessive or a modifier that names a party: "Ukraine's", "Ukrainian". */
  record Owner() implements Position {}

  /**
   * After a preposition.
   *
   * @param word in lower case
   */
  record Preposition(String word) implements Position {}

  /** The position with the given name in the tables. */
  static Position of(String name) {
    if (name.contains("+")) {
      return new Together(Stream.of(name.split("\\+")).map(Position::of).toList());
    }
    return switch (name) {
      case "subject" -> new LogicalSubject();
      case "object" -> new LogicalObject();
      case "somebody" -> new Receiver();
      case "owner" -> new Owner();
      default -> new Preposition(name);
    };
  }
}
