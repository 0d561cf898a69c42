package org.reportedly.model;

import java.util.Optional;

/** Who says so. */
public sealed interface Speaker {
  /** The name, where the report gives one. */
  Optional<String> name();

  /**
   * Somebody whom the report names or describes.
   *
   * @param fullName the fullest name that the report gives
   * @param party whose side they speak for, where that can be told
   */
  record Named(String fullName, Optional<Party> party) implements Speaker {
    public Named {
      if (fullName.isBlank()) {
        throw new IllegalArgumentException("a named speaker needs a name");
      }
    }

    @Override
    public Optional<String> name() {
      return Optional.of(fullName);
    }
  }

  /** Hearsay: it "is said", and the report does not tell by whom. */
  record Unnamed() implements Speaker {
    @Override
    public Optional<String> name() {
      return Optional.empty();
    }
  }
}
