package org.reportedly.model;

import java.util.Optional;

/**
 * Something about a report that its reader should tell a person: what could not be read and why.
 *
 * @param where the words that it is about; empty where it is about the report as a whole
 * @param message one sentence for a person
 */
public record Note(Optional<Span> where, String message) {
  /** A note about the report as a whole. */
  public static Note of(String message) {
    return new Note(Optional.empty(), message);
  }
}
