package org.reportedly.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.reportedly.ledger.LedgerLocation.OnServer;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;

/**
 * The ledger in a real PostgreSQL. {@code .ci/run} starts one and names it; without a name these
 * tests are skipped, and say so.
 */
@EnabledIfEnvironmentVariable(
    named = PostgresqlLedgerTest.VARIABLE,
    matches = "jdbc:postgresql:.*",
    disabledReason =
        "No PostgreSQL: set REPORTEDLY_TEST_POSTGRESQL to a jdbc:postgresql: address of a server"
            + " whose user may create schemas, or run .ci/run, which starts one.")
class PostgresqlLedgerTest extends LedgerContract {
  static final String VARIABLE = "REPORTEDLY_TEST_POSTGRESQL";

  private final String server = System.getenv(VARIABLE);
  private final List<String> schemas = new ArrayList<>();

  @Override
  LedgerLocation freshPlace() throws Exception {
    String schema = "ledger_test_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
    execute(server, "CREATE SCHEMA " + schema);
    schemas.add(schema);
    return new OnServer(server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema);
  }

  @AfterEach
  void dropSchemas() throws Exception {
    for (String schema : schemas) {
      execute(server, "DROP SCHEMA " + schema + " CASCADE");
    }
  }

  @Override
  String database() {
    return "postgresql";
  }

  @Override
  void tamper(LedgerLocation place, String... statements) throws Exception {
    tamperGuarded(place, "DROP TRIGGER entry_is_never_changed ON entry");
    for (String statement : statements) {
      tamperGuarded(place, statement);
    }
  }

  @Override
  void tamperGuarded(LedgerLocation place, String statement) throws Exception {
    execute(((OnServer) place).url(), statement);
  }

  private static void execute(String url, String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  @Test
  void aLostConnectionIsToldAndTheNextOneWorks() throws Exception {
    LedgerLocation place = freshPlace();
    try (Ledger ledger = Ledger.open(place)) {
      ledger.add(Given.reading("bay-1", "Guns fired."), "me");
      execute(
          server,
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
              + " AND datname = current_database()");

      int told = 0;
      while (told < 10) {
        try {
          ledger.add(Given.reading("bay-2", "Boats sank."), "me");
          break;
        } catch (LedgerException lost) {
          assertThat(lost.problem()).isEqualTo(LedgerProblem.CONNECTION_LOST);
          told++;
        }
      }
      assertThat(ledger.verify().reports()).isEqualTo(2);
      assertThat(ledger.verify().findings()).isEmpty();
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Ledger.open(new OnServer("jdbc:postgresql://localhost:1/none")))
        .isInstanceOfSatisfying(
            LedgerException.class,
            failure -> {
              assertThat(failure.problem()).isEqualTo(LedgerProblem.CONNECTION_LOST);
              assertThat(failure.sentence()).contains("localhost:1/none").contains("Check");
            });
  }
}
