package org.reportedly.ledger.entry;

/**
 * What shall be entered, before it has a place in the log.
 *
 * @param kind what it tells
 * @param subject the id of the report that it is about; empty where it is about several
 * @param author who records it; not blank
 * @param payload what it tells, as canonical JSON
 */
public record Draft(EntryKind kind, String subject, String author, String payload) {
  public Draft {
    if (author.isBlank()) {
      throw new IllegalArgumentException("an entry needs an author");
    }
  }
}
