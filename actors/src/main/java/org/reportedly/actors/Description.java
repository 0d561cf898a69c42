package org.reportedly.actors;

import java.util.Optional;
import org.reportedly.model.Party;

/**
 * What a noun phrase tells about the actor that it names.
 *
 * @param party whose side; empty where the words do not tell
 * @param kind what kind; {@link ActorKind#OTHER} where the words do not tell
 * @param actor the group, organisation, institution or person that is named itself or as the owner:
 *     M23 in "M23 rebels"; empty where only a country or nobody is named
 */
public record Description(Optional<Party> party, ActorKind kind, Optional<Actor> actor) {
  /** The words tell nothing. */
  static final Description NOTHING =
      new Description(Optional.empty(), ActorKind.OTHER, Optional.empty());

  /** Whether the words name a kind of people or body and nobody's in particular: "the army". */
  public boolean generic() {
    return party.isEmpty() && actor.isEmpty();
  }
}
