package org.reportedly.extraction.knowledge;

import java.util.Optional;

/**
 * The codes of an event in PLOVER and CAMEO, written in the tables as {@code SANCTION/expel 166}.
 *
 * @param plover root, with a mode where there is one
 * @param cameo number
 */
public record RootCodes(String plover, String cameo) {
  /** The codes of a column; empty where the table has none there. */
  static Optional<RootCodes> of(Table.Row row, int column) {
    String text = row.column(column);
    if (text.isEmpty() || text.equals("-")) {
      return Optional.empty();
    }
    int space = text.indexOf(' ');
    if (space < 1) {
      throw row.error("ROOT/mode and CAMEO code, not " + text);
    }
    return Optional.of(
        new RootCodes(withoutMode(text.substring(0, space)), text.substring(space + 1).strip()));
  }

  /** {@code AGREE/-} is the root alone. */
  static String withoutMode(String plover) {
    return plover.endsWith("/-") ? plover.substring(0, plover.length() - 2) : plover;
  }
}
