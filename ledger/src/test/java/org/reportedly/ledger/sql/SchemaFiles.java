package org.reportedly.ledger.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The schema of versions before this one. */
public final class SchemaFiles {
  private SchemaFiles() {}

  /**
   * The statements that make the schema of an earlier version in an empty database.
   *
   * @param database {@code sqlite} or {@code postgresql}
   * @param files the numbered files that the version had, with {@code {database}} for the word
   */
  public static List<String> statements(String database, List<String> files) throws IOException {
    Dialect dialect = database.equals("sqlite") ? Dialect.SQLITE : Dialect.POSTGRESQL;
    List<String> all = new ArrayList<>();
    all.add("CREATE TABLE schema_step (number ${whole} PRIMARY KEY, name ${text} NOT NULL)");
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i).replace("{database}", database);
      all.addAll(List.of(read(file).split("\n\\s*\n", -1)));
      all.add("INSERT INTO schema_step VALUES (%d, '%s')".formatted(i + 1, file));
    }
    return all.stream().map(dialect::translate).toList();
  }

  private static String read(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Migrator.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
