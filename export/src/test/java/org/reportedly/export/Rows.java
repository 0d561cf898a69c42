package org.reportedly.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files with DuckDB, which knows nothing of this project. */
public final class Rows {
  private Rows() {}

  /**
   * The rows that a query gives.
   *
   * @param sql with {@code FILE} where the file's name belongs
   */
  public static List<Map<String, @Nullable String>> of(String sql, Path file) throws SQLException {
    List<Map<String, @Nullable String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql.replace("FILE", "'" + file + "'"))) {
      while (result.next()) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.put(result.getMetaData().getColumnName(column), result.getString(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
