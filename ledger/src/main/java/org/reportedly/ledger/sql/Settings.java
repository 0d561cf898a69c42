package org.reportedly.ledger.sql;

import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;

/**
 * How a ledger behaves.
 *
 * @param patience how long to wait for another program that is writing, or for a server
 * @param clock tells when entries are recorded
 * @param mostPages the most pages of 4 KiB that an SQLite file may have; empty for as many as the
 *     disk holds
 */
public record Settings(Duration patience, InstantSource clock, OptionalLong mostPages) {
  /** Waits ten seconds, takes the machine's clock, and all the room that there is. */
  public static final Settings DEFAULT =
      new Settings(Duration.ofSeconds(10), InstantSource.system(), OptionalLong.empty());
}
