package org.reportedly.extraction.knowledge;

/** Where in a clause or noun phrase a part of an event stands. */
public sealed interface Position {
  /** Who does it: the subject, or the agent of a passive. */
  record LogicalSubject() implements Position {}

  /** Who or what it is done to: the object, or the subject of a passive. */
  record LogicalObject() implements Position {}

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
    return switch (name) {
      case "subject" -> new LogicalSubject();
      case "object" -> new LogicalObject();
      case "owner" -> new Owner();
      default -> new Preposition(name);
    };
  }
}
