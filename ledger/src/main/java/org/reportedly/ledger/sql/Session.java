package org.reportedly.ledger.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.state.Term;

/**
 * Statements within one transaction; each is prepared once. Closing it closes them, not the
 * connection. Not for use by many threads.
 */
final class Session implements AutoCloseable {
  private static final int MOST_VALUES = 512;
  private static final int MOST_TERMS = 50_000;

  private final Connection connection;
  private final Dialect dialect;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Map<Term, Long> terms =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Term, Long> eldest) {
          return size() > MOST_TERMS;
        }
      };

  private final Map<String, TermIndex> indexes = new HashMap<>();

  /**
   * @param connection open, in a transaction
   * @param dialect the database's
   */
  Session(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  Connection connection() {
    return connection;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The numbers of terms that were looked up; a term keeps its number for ever. */
  Map<Term, Long> terms() {
    return terms;
  }

  /** Takes the terms of a table's rows, which {@link #settle} writes. */
  TermIndex termsOf(String table) {
    return indexes.computeIfAbsent(table, _ -> new TermIndex(this, table));
  }

  /** Writes what is yet to be written in this transaction; to be called before it ends well. */
  void settle() throws SQLException {
    for (TermIndex index : indexes.values()) {
      index.flush();
    }
  }

  /** Makes something of the current row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  int update(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    return statement.executeUpdate();
  }

  void batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    PreparedStatement statement = prepared(sql);
    for (@Nullable Object[] row : rows) {
      bind(statement, row);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    List<T> all = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        all.add(reader.read(rows));
      }
    }
    return all;
  }

  /**
   * The rows for any of some values, which stand in the place of {@code %s} in the question; asked
   * for many at a time.
   */
  <T> List<T> listOfAny(String sql, RowReader<T> reader, Collection<?> wanted) throws SQLException {
    List<T> all = new ArrayList<>();
    List<?> values = List.copyOf(wanted);
    for (int from = 0; from < values.size(); from += MOST_VALUES) {
      List<?> some = values.subList(from, Math.min(values.size(), from + MOST_VALUES));
      // The last value stands for those that are missing, so that there are few questions to
      // prepare.
      int room = Integer.highestOneBit(Math.max(1, 2 * some.size() - 1));
      Object[] bound =
          IntStream.range(0, room).mapToObj(i -> some.get(Math.min(i, some.size() - 1))).toArray();
      String places = IntStream.range(0, room).mapToObj(_ -> "?").collect(Collectors.joining(","));
      all.addAll(list(sql.formatted(places), reader, bound));
    }
    return all;
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    return list(sql, reader, values).stream().findFirst();
  }

  /** The whole number that the question is answered with; 0 where it is null. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() {
    for (PreparedStatement statement : prepared.values()) {
      try {
        statement.close();
      } catch (SQLException nothingToSave) {
        // The connection is gone, and the statement with it.
      }
    }
    prepared.clear();
  }
}
