package org.reportedly.extraction.role;

import java.util.List;
import java.util.Optional;
import org.reportedly.model.Party;

/** Tells from words whose side somebody is on. */
public interface Parties {
  /** The party that the words of a noun phrase name; empty where they name none. */
  Optional<Party> of(List<String> words);

  /** The adjective of a party, "Ukrainian" for UKR; the party's own name where there is none. */
  String adjective(Party party);

  /**
   * Whether the words name somebody who acts, such as an army or officials, rather than a thing.
   */
  boolean isActor(List<String> words);
}
