package org.reportedly.ledger.entry;

import java.time.Instant;

/**
 * One entry of the log, as it will stand for ever.
 *
 * @param sequence its place, from 1, without gaps
 * @param recorded when it was recorded, to the microsecond; never before the entry before it
 * @param kind what it tells
 * @param subject the id of the report that it is about; empty where it is about several
 * @param author who recorded it: an analyst, or the program
 * @param payload what it tells, as canonical JSON
 * @param previous the hash of the entry before it; 64 zeros for the first
 * @param hash SHA-256 of all the rest, in lower-case hexadecimal
 */
public record Entry(
    long sequence,
    Instant recorded,
    EntryKind kind,
    String subject,
    String author,
    String payload,
    String previous,
    String hash) {
  /** What stands in the place of the hash before the first entry. */
  public static final String NO_HASH = "0".repeat(64);

  /** Whether the hash is that of the content. */
  public boolean isIntact() {
    return hash.equals(
        EntrySeal.hash(sequence, recorded, kind.word(), subject, author, payload, previous));
  }
}
