package org.reportedly.cli;

import java.io.IOException;
import java.util.Optional;

/** Reads what may be unreadable, and tells the person why if it is. */
final class Attempt {
  private Attempt() {}

  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  /** What was read; empty where it could not be, which is said then. */
  static <T> Optional<T> of(Surroundings surroundings, Reading<T> reading) {
    try {
      return Optional.of(reading.read());
    } catch (IOException unreadable) {
      surroundings.say(String.valueOf(unreadable.getMessage()));
      return Optional.empty();
    }
  }
}
