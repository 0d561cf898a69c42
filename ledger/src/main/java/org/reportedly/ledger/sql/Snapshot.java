package org.reportedly.ledger.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One state of the ledger. Closing it ends the transaction and gives the connection back.
 *
 * @param session reads that state
 * @param failures explains what goes wrong
 */
record Snapshot(Session session, SqlFailure failures) implements AutoCloseable {
  private static final int ROWS_AT_A_TIME = 500;

  /** Something to prepare within the snapshot before rows stream. */
  @FunctionalInterface
  interface Prepared<T> {
    Stream<T> from(Snapshot snapshot) throws SQLException;
  }

  /** Rows of a snapshot of its own, which closes with them. */
  static <T> Stream<T> of(Database database, Prepared<T> prepared) {
    Snapshot snapshot = database.snapshot();
    try {
      return prepared.from(snapshot);
    } catch (SQLException failure) {
      snapshot.close();
      throw database.failures().of(failure);
    } catch (RuntimeException failure) {
      snapshot.close();
      throw failure;
    }
  }

  /** Rows as they come; to be closed, which closes the snapshot as well. */
  <T> Stream<T> stream(String sql, Session.RowReader<T> reader, @Nullable Object... values) {
    try {
      PreparedStatement statement = session.connection().prepareStatement(sql);
      statement.setFetchSize(session.dialect() == Dialect.POSTGRESQL ? ROWS_AT_A_TIME : 0);
      Session.bind(statement, values);
      ResultSet rows = statement.executeQuery();
      return StreamSupport.stream(new Rows<>(rows, reader, failures), false)
          .onClose(() -> closeQuietly(statement))
          .onClose(this::close);
    } catch (SQLException failure) {
      close();
      throw failures.of(failure);
    }
  }

  private static void closeQuietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception nothingToSave) {
      // Nothing was written, so nothing can be lost.
    }
  }

  @Override
  public void close() {
    session.close();
    try {
      if (session.dialect() == Dialect.SQLITE) {
        Database.execute(session.connection(), "ROLLBACK");
      } else {
        session.connection().rollback();
      }
    } catch (SQLException nothingToSave) {
      // As above.
    } finally {
      closeQuietly(session.connection());
    }
  }

  private static final class Rows<T> extends Spliterators.AbstractSpliterator<T> {
    private final ResultSet rows;
    private final Session.RowReader<T> reader;
    private final SqlFailure failures;

    Rows(ResultSet rows, Session.RowReader<T> reader, SqlFailure failures) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.rows = rows;
      this.reader = reader;
      this.failures = failures;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      try {
        if (!rows.next()) {
          return false;
        }
        action.accept(reader.read(rows));
        return true;
      } catch (SQLException failure) {
        throw failures.of(failure);
      }
    }
  }
}
