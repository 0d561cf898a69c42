package org.reportedly.ledger.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;

/** Takes a database from whatever version to this one, by numbered SQL files. */
final class Migrator {
  private static final String TABLE = "schema_step";

  private final Dialect dialect;
  private final String name;

  Migrator(Dialect dialect, String name) {
    this.dialect = dialect;
    this.name = name;
  }

  /** Whether steps are missing; fails for what this version cannot work with. */
  boolean isNeeded(Session session) throws SQLException {
    List<String> steps = steps();
    if (session.number(dialect.tableQuestion(), TABLE) == 0) {
      if (session.number(dialect.tablesQuestion()) > 0) {
        throw LedgerException.of(
            LedgerProblem.FOREIGN,
            "%s is a database of another program".formatted(name),
            "Name another file or an empty database.");
      }
      return true;
    }
    long done = session.number("SELECT max(number) FROM " + TABLE);
    if (done > steps.size()) {
      throw LedgerException.of(
          LedgerProblem.NEWER,
          "the ledger %s was written by a newer version of the program (schema %d, known %d)"
              .formatted(name, done, steps.size()),
          "Use that version or a newer one; the ledger was left as it is.");
    }
    return done < steps.size();
  }

  /** Takes the missing steps, all in the session's transaction. */
  void migrate(Session session) throws SQLException {
    if (!isNeeded(session)) {
      return;
    }
    List<String> steps = steps();
    try (Statement statement = session.connection().createStatement()) {
      statement.execute(
          dialect.translate(
              "CREATE TABLE IF NOT EXISTS %s (number ${whole} PRIMARY KEY, name ${text} NOT NULL)"
                  .formatted(TABLE)));
      int done = (int) session.number("SELECT max(number) FROM " + TABLE);
      for (int i = done; i < steps.size(); i++) {
        for (String sql : resource(steps.get(i)).split("\n\\s*\n", -1)) {
          statement.execute(dialect.translate(sql));
        }
        session.update("INSERT INTO " + TABLE + " VALUES (?, ?)", i + 1L, steps.get(i));
      }
    }
  }

  private List<String> steps() {
    return resource("migrations.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("{database}", dialect.word()))
        .toList();
  }

  private static String resource(String file) {
    try (InputStream in = Migrator.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program file: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
