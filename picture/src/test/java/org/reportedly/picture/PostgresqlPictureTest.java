package org.reportedly.picture;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.reportedly.ledger.LedgerLocation;

/** A picture of a ledger in a real PostgreSQL, which {@code .ci/run} starts and names. */
@EnabledIfEnvironmentVariable(
    named = PostgresqlPictureTest.VARIABLE,
    matches = "jdbc:postgresql:.*",
    disabledReason =
        "No PostgreSQL: set REPORTEDLY_TEST_POSTGRESQL to a jdbc:postgresql: address of a server"
            + " whose user may create schemas, or run .ci/run, which starts one.")
class PostgresqlPictureTest extends PictureContract {
  static final String VARIABLE = "REPORTEDLY_TEST_POSTGRESQL";

  private static final List<String> SCHEMAS = new ArrayList<>();

  @Override
  LedgerLocation freshPlace() throws Exception {
    String server = System.getenv(VARIABLE);
    String schema = "picture_test_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
    execute("CREATE SCHEMA " + schema);
    SCHEMAS.add(schema);
    return new LedgerLocation.OnServer(
        server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema);
  }

  @AfterAll
  static void dropSchemas() throws Exception {
    for (String schema : SCHEMAS) {
      execute("DROP SCHEMA " + schema + " CASCADE");
    }
  }

  private static void execute(String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection(System.getenv(VARIABLE));
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
