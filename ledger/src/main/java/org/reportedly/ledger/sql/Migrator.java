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

/**
 * Takes a database from whatever version to this one, by numbered SQL files. A step may empty the
 * tables that follow from the log and ask for them to be filled anew.
 */
final class Migrator {
  private static final String TABLE = "schema_step";
  private static final String REFILL = "refill";

  /**
   * A step.
   *
   * @param file its SQL file
   * @param refill whether the query tables are to be filled from the log after the last step
   */
  private record Step(String file, boolean refill) {}

  private final Dialect dialect;
  private final String name;

  Migrator(Dialect dialect, String name) {
    this.dialect = dialect;
    this.name = name;
  }

  /** Whether steps are missing; fails for what this version cannot work with. */
  boolean isNeeded(Session session) throws SQLException {
    List<Step> steps = steps();
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
    List<Step> steps = steps();
    try (Statement statement = session.connection().createStatement()) {
      statement.execute(
          dialect.translate(
              "CREATE TABLE IF NOT EXISTS %s (number ${whole} PRIMARY KEY, name ${text} NOT NULL)"
                  .formatted(TABLE)));
      int done = (int) session.number("SELECT max(number) FROM " + TABLE);
      for (int i = done; i < steps.size(); i++) {
        for (String sql : resource(steps.get(i).file()).split("\n\\s*\n", -1)) {
          statement.execute(dialect.translate(sql));
        }
        session.update("INSERT INTO " + TABLE + " VALUES (?, ?)", i + 1L, steps.get(i).file());
      }
      if (steps.subList(done, steps.size()).stream().anyMatch(Step::refill)) {
        QueryTables.fill(session);
      }
    }
  }

  private List<Step> steps() {
    return resource("migrations.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("{database}", dialect.word()).split("\t", -1))
        .map(cells -> new Step(cells[0], cells.length > 1 && cells[1].equals(REFILL)))
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
