package org.reportedly.ledger.query;

import java.util.Optional;

/**
 * Where a page ended. Its written form means nothing to anybody but the ledger.
 *
 * @param day the day of the last row, counted from 1970-01-01
 * @param row the last row's number
 */
public record Cursor(long day, long row) {
  /** The written form, without characters that addresses of pages would escape. */
  public String written() {
    return day + "_" + row;
  }

  /** Reads the written form; empty where it is none. */
  public static Optional<Cursor> parse(String written) {
    if (!written.matches("-?[0-9]{1,18}_[0-9]{1,18}")) {
      return Optional.empty();
    }
    int middle = written.indexOf('_');
    return Optional.of(
        new Cursor(
            Long.parseLong(written.substring(0, middle)),
            Long.parseLong(written.substring(middle + 1))));
  }
}
