package org.reportedly.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a report's words came from and how they came here. All of it may be unknown.
 *
 * @param address the web address that it was published at
 * @param byline who wrote it, as the outlet names them
 * @param fetched when its bytes were fetched; the day of publication is the report's own field, and
 *     when it was recorded is told by the ledger
 * @param record names the bytes that it was read from, such as {@code sha256:…} of a record in an
 *     archive, so that they can be looked up later
 * @param language the language that it is written in, as a BCP 47 tag such as {@code uk}
 * @param via through whose hands the words came before the outlet's, nearest first, such as an
 *     agency
 * @param copyOf the id of an earlier report with the same or nearly the same words
 */
public record Provenance(
    Optional<String> address,
    Optional<String> byline,
    Optional<Instant> fetched,
    Optional<String> record,
    Optional<String> language,
    List<String> via,
    Optional<String> copyOf) {
  /** Nothing is known. */
  public static final Provenance UNKNOWN =
      new Provenance(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  public Provenance {
    via = List.copyOf(via);
  }

  /** The same with an address and a byline. */
  public Provenance at(Optional<String> where, Optional<String> writer) {
    return new Provenance(where, writer, fetched, record, language, via, copyOf);
  }

  /** The same with the moment of fetching and the name of the fetched bytes. */
  public Provenance fetchedAs(Instant moment, Optional<String> bytes) {
    return new Provenance(address, byline, Optional.of(moment), bytes, language, via, copyOf);
  }

  /** The same with a language. */
  public Provenance in(Optional<String> tag) {
    return new Provenance(address, byline, fetched, record, tag, via, copyOf);
  }

  /** The same with the hands that the words came through. */
  public Provenance through(List<String> hands) {
    return new Provenance(address, byline, fetched, record, language, hands, copyOf);
  }

  /** The same as a copy of another report. */
  public Provenance copying(String report) {
    return new Provenance(address, byline, fetched, record, language, via, Optional.of(report));
  }

  /** The same without when and as which bytes it was fetched, and whose copy it is. */
  Provenance apartFromFetching() {
    return new Provenance(
        address, byline, Optional.empty(), Optional.empty(), language, via, Optional.empty());
  }
}
