package org.reportedly.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.reportedly.ledger.sql.SchemaFiles;

/** A ledger as the first version of the program left it: its schema, and rows that it wrote. */
final class FirstVersion {
  private static final List<String> FILES =
      List.of(
          "001-log.sql",
          "002-log-stays.{database}.sql",
          "003-claims.sql",
          "004-incidents.sql",
          "005-words.{database}.sql");

  private FirstVersion() {}

  /**
   * What makes it in an empty database.
   *
   * @param database {@code sqlite} or {@code postgresql}
   */
  static List<String> statements(String database) throws IOException {
    List<String> all = new ArrayList<>(SchemaFiles.statements(database, FILES));
    try (InputStream rows =
        Objects.requireNonNull(FirstVersion.class.getResourceAsStream("rows-of-schema-5.sql"))) {
      String text = new String(rows.readAllBytes(), StandardCharsets.UTF_8);
      all.addAll(Arrays.asList(text.strip().split(";\n", -1)));
    }
    return all;
  }
}
