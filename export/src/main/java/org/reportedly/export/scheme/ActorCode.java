package org.reportedly.export.scheme;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How schemes code an actor.
 *
 * @param atHome ACLED's interaction code in the actor's own country
 * @param abroad the same elsewhere
 * @param sector PLOVER's sector
 */
record ActorCode(OptionalInt atHome, OptionalInt abroad, Optional<String> sector) {
  /** The words do not tell what kind of actor it is. */
  static final ActorCode UNKNOWN =
      new ActorCode(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
}
