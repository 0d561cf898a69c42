package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values of the domain stand in columns. */
final class Rows {
  private Rows() {}

  /** A day, counted from 1970-01-01; null where there is none. */
  static @Nullable Long day(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).orElse(null);
  }

  static @Nullable String text(Optional<String> text) {
    return text.map(Rows::text).orElse(null);
  }

  /** Without what a database cannot hold: zeros, and halves of surrogate pairs. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0)
        .forEach(point ->
            safe.appendCodePoint(Character.getType(point) == Character.SURROGATE ? 0xFFFD : point));
    return safe.toString();
  }

  /** Words with a space on both sides of each, so that one can be looked for as it stands. */
  static String words(Collection<String> words) {
    return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
  }

  /** Puts the words of rows into the index that SQLite keeps apart; PostgreSQL does so itself. */
  static void index(Session session, String table, List<@Nullable Object[]> texts)
      throws SQLException {
    if (session.dialect() == Dialect.SQLITE) {
      session.batch(
          "INSERT INTO %s_text (rowid, words) VALUES (?, ?)".formatted(table),
          new ArrayList<>(texts));
    }
  }
}
