package org.reportedly.extraction.role;

import java.util.List;
import java.util.Optional;
import org.reportedly.actors.ActorKind;
import org.reportedly.actors.Description;
import org.reportedly.model.Party;

/** Tells from words whose side somebody is on. */
public interface Parties {
  /** What the words of a noun phrase tell about who is meant. */
  Description describe(List<String> words);

  /** The adjective of a party, "Ukrainian" for UKR; the party's own name where there is none. */
  String adjective(Party party);

  /** Whether the party is a country. */
  boolean isCountry(Party party);

  /** The party that the words of a noun phrase name; empty where they name none. */
  default Optional<Party> of(List<String> words) {
    return describe(words).party();
  }

  /**
   * Whether the words name somebody who acts, such as an army or officials, rather than a thing.
   */
  default boolean isActor(List<String> words) {
    ActorKind kind = describe(words).kind();
    return kind != ActorKind.OTHER && kind != ActorKind.EQUIPMENT;
  }
}
