package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows hold all of some words. SQLite keeps an index apart: few rows are best taken from
 * there; where there are many, it is faster to walk in the order of days and look at each.
 *
 * @param words in the form that is compared, at least one
 * @param isRare whether few rows hold them all
 */
record WordSearch(Set<String> words, boolean isRare) {
  private static final int FEW = 3000;

  static WordSearch of(Session session, String table, Set<String> words) throws SQLException {
    if (session.dialect() == Dialect.POSTGRESQL) {
      return new WordSearch(words, false);
    }
    long found =
        session.number(
            "SELECT count(*) FROM (SELECT rowid FROM %1$s_text WHERE %1$s_text MATCH ? LIMIT %2$d)"
                .formatted(table, FEW + 1),
            match(words));
    return new WordSearch(words, found <= FEW);
  }

  /** The rows that hold the words, as a table with the one column {@code row}. */
  String rareRows(String table, List<@Nullable Object> values) {
    values.add(match(words));
    return "(SELECT rowid AS row FROM %1$s_text WHERE %1$s_text MATCH ?)".formatted(table);
  }

  /** What must hold for a row {@code c} of the table. */
  List<String> conditions(Dialect dialect, List<@Nullable Object> values) {
    List<String> conditions = new ArrayList<>();
    for (String word : words) {
      if (dialect == Dialect.SQLITE) {
        conditions.add("instr(c.words, ?) > 0");
        values.add(" " + word + " ");
      } else {
        conditions.add("string_to_array(c.words, ' ') @> CAST(ARRAY[?] AS text[])");
        values.add(word);
      }
    }
    return conditions;
  }

  private static String match(Set<String> words) {
    return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" AND "));
  }
}
