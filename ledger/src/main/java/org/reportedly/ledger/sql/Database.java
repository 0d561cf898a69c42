package org.reportedly.ledger.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.problem.LedgerException;

/** An open database of a ledger. May be used by many threads at once; one writes at a time. */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 8;
  private static final String ONE_WRITER = "SELECT pg_advisory_xact_lock(7205759403792793)";

  /**
   * Lets the write-ahead log grow to some 256 MiB before it is brought into the file: pages that
   * many reports touch are then brought over once.
   */
  private static final String RARELY_TIDIED = "PRAGMA wal_autocheckpoint = 64000";

  /**
   * Writing touches pages all over a large file; what is kept of them in memory is up to 512 MiB.
   */
  private static final String MUCH_REMEMBERED = "PRAGMA cache_size = -512000";

  /** Work within one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  private final Dialect dialect;
  private final HikariDataSource pool;
  private final SqlFailure failures;
  private final Migrator migrator;
  private final ReentrantLock writing = new ReentrantLock();
  private final AtomicReference<@Nullable Session> writer = new AtomicReference<>();

  private Database(Dialect dialect, String name, HikariConfig config, Settings settings) {
    this.dialect = dialect;
    this.failures = new SqlFailure(name, dialect);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(Math.max(250, settings.patience().toMillis()));
    config.setInitializationFailTimeout(1);
    this.migrator = new Migrator(dialect, name);
    try {
      this.pool = new HikariDataSource(config);
    } catch (PoolInitializationException failure) {
      throw failures.of(failure);
    }
    try {
      boolean incomplete = read(migrator::isNeeded);
      if (incomplete) {
        write(session -> {
          migrator.migrate(session);
          return true;
        });
      }
    } catch (RuntimeException failure) {
      pool.close();
      throw failure;
    }
  }

  /**
   * Opens a file, or makes it. Write-ahead logging lets others read meanwhile; a commit returns
   * only when the disk has it.
   */
  public static Database ofFile(Path file, Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath());
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty(
        "busy_timeout", String.valueOf(Math.max(1, settings.patience().toMillis())));
    config.addDataSourceProperty("cache_size", "-64000");
    settings
        .mostPages()
        .ifPresent(most -> config.setConnectionInitSql("PRAGMA max_page_count = " + most));
    return new Database(Dialect.SQLITE, file.toString(), config, settings);
  }

  /**
   * Opens a database on a server.
   *
   * @param url {@code jdbc:postgresql:…}
   * @param name the same without what is secret
   */
  public static Database ofServer(String url, String name, Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new Database(Dialect.POSTGRESQL, name, config, settings);
  }

  Dialect dialect() {
    return dialect;
  }

  SqlFailure failures() {
    return failures;
  }

  /** Does work in one transaction; all of it is on the disk when this returns, or nothing is. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      Session session = writer();
      try {
        begin(session.connection());
        T result = work.run(session);
        session.settle();
        commit(session.connection());
        return result;
      } catch (SQLException | RuntimeException failure) {
        rollBack(session.connection(), failure);
        letGo(session);
        throw failure;
      } finally {
        if (dialect == Dialect.POSTGRESQL) {
          letGo(session);
        }
      }
    } catch (SQLException failure) {
      throw failures.of(failure);
    } finally {
      writing.unlock();
    }
  }

  /**
   * The connection to write by. A file's is kept with its prepared statements until something
   * fails; a server's may be gone any time, and its driver keeps statements itself.
   */
  private Session writer() throws SQLException {
    Session known = writer.get();
    if (known != null) {
      return known;
    }
    Session session = new Session(pool.getConnection(), dialect);
    writer.set(session);
    if (dialect == Dialect.SQLITE) {
      execute(session.connection(), RARELY_TIDIED);
      execute(session.connection(), MUCH_REMEMBERED);
    }
    return session;
  }

  private void letGo(Session session) {
    writer.set(null);
    session.close();
    try {
      session.connection().close();
    } catch (SQLException nothingToSave) {
      // The connection is gone, and with it whatever was not committed.
    }
  }

  private void commit(Connection connection) throws SQLException {
    if (dialect == Dialect.POSTGRESQL) {
      connection.commit();
    } else {
      execute(connection, "COMMIT");
    }
  }

  private void begin(Connection connection) throws SQLException {
    if (dialect == Dialect.POSTGRESQL) {
      connection.setAutoCommit(false);
      execute(connection, ONE_WRITER);
    } else {
      execute(connection, "BEGIN IMMEDIATE");
    }
  }

  private void rollBack(Connection connection, Exception because) {
    try {
      if (dialect == Dialect.POSTGRESQL) {
        connection.rollback();
      } else {
        execute(connection, "ROLLBACK");
      }
    } catch (SQLException failure) {
      // The connection is gone, and with it whatever was not committed.
      because.addSuppressed(failure);
    }
  }

  /** Reads one state of the ledger, whatever others write meanwhile. */
  <T> T read(Work<T> work) {
    Snapshot snapshot = snapshot();
    try (snapshot) {
      return work.run(snapshot.session());
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  /** One state of the ledger, to be read until it is closed. */
  Snapshot snapshot() {
    try {
      Connection connection = pool.getConnection();
      try {
        if (dialect == Dialect.POSTGRESQL) {
          connection.setAutoCommit(false);
          execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        } else {
          execute(connection, "BEGIN");
        }
        return new Snapshot(new Session(connection, dialect), failures);
      } catch (SQLException | LedgerException failure) {
        connection.close();
        throw failure;
      }
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Closes all connections. */
  @Override
  public void close() {
    Session known = writer.get();
    if (known != null) {
      letGo(known);
    }
    pool.close();
  }
}
