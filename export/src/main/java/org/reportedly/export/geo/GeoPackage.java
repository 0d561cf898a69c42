package org.reportedly.export.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.table.Cell;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Kind;
import org.reportedly.export.table.Table;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Place;

/** The database of one GeoPackage while it is filled. */
final class GeoPackage implements AutoCloseable {
  private static final String GEOMETRY = "geom";
  private static final int ROWS_AT_A_TIME = 1_000;

  private final Connection connection;
  private Extent extent = Extent.NOTHING;

  private GeoPackage(Connection connection) {
    this.connection = connection;
  }

  /** An empty GeoPackage in an empty file. */
  static GeoPackage in(Path file) throws SQLException, IOException {
    GeoPackage made = new GeoPackage(DriverManager.getConnection("jdbc:sqlite:" + file));
    try {
      made.define();
      return made;
    } catch (SQLException | IOException failure) {
      made.close();
      throw failure;
    }
  }

  private void define() throws SQLException, IOException {
    // Nobody else sees the file before it is whole, so nothing need be undone or survive.
    run("PRAGMA journal_mode = OFF");
    run("PRAGMA synchronous = OFF");
    connection.setAutoCommit(false);
    try (InputStream script = GeoPackage.class.getResourceAsStream("geopackage.sql")) {
      String sql =
          new String(
              java.util.Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
      for (String statement : sql.replaceAll("(?m)^--.*$", "").split(";", -1)) {
        if (!statement.isBlank()) {
          run(statement);
        }
      }
    }
  }

  /** Writes all rows as features and says in the tables of contents what is there. */
  <R> void fill(Table<R> table, Iterator<R> rows) throws SQLException {
    String columns =
        table.columns().stream()
            .map(column -> "\"%s\" %s".formatted(column.name(), type(column.kind())))
            .collect(Collectors.joining(", "));
    run(
        "CREATE TABLE %s (fid INTEGER PRIMARY KEY AUTOINCREMENT, %s POINT, %s)"
            .formatted(table.name(), GEOMETRY, columns));
    insert(table, rows);
    describe(table.name());
    connection.commit();
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, WORDS -> "TEXT";
      case WHOLE -> "INTEGER";
      case DECIMAL -> "DOUBLE";
      case FLAG -> "BOOLEAN";
      case DAY -> "DATE";
      case MOMENT -> "DATETIME";
    };
  }

  private <R> void insert(Table<R> table, Iterator<R> rows) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(table.columns().size() + 1, "?"));
    String names =
        table.columns().stream()
            .map(Column::name)
            .collect(Collectors.joining("\", \"", "\"", "\""));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO %s (%s, %s) VALUES (%s)"
                .formatted(table.name(), GEOMETRY, names, marks))) {
      int waiting = 0;
      while (rows.hasNext()) {
        R row = rows.next();
        insert.setBytes(1, geometry(table.place().apply(row)));
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
          insert.setObject(i + 2, value(columns.get(i).cell().apply(row)));
        }
        insert.addBatch();
        if (++waiting % ROWS_AT_A_TIME == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private byte @Nullable [] geometry(Optional<Place> place) {
    Optional<Coordinates> point = place.flatMap(Place::coordinates);
    point.ifPresent(it -> extent = extent.with(it));
    return point.map(PointBlob::of).orElse(null);
  }

  private static @Nullable Object value(Optional<Cell> cell) {
    return cell.<Object>map(it ->
            switch (it) {
              case Cell.Whole whole -> whole.number();
              case Cell.Decimal decimal -> decimal.number().doubleValue();
              case Cell.Flag flag -> flag.holds() ? 1 : 0;
              case Cell.Moment moment -> moment.written().replace("Z", ".000Z");
              case Cell.Text _, Cell.Words _, Cell.Day _ -> it.written();
            })
        .orElse(null);
  }

  private void describe(String table) throws SQLException {
    run(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y,"
            + " srs_id) VALUES ('%s', 'features', '%s', %s, 4326)".formatted(table, table, extent));
    run(
        "INSERT INTO gpkg_geometry_columns VALUES ('%s', '%s', 'POINT', 4326, 0, 0)"
            .formatted(table, GEOMETRY));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** The smallest box around all points, in degrees. */
  private record Extent(double west, double south, double east, double north) {
    static final Extent NOTHING =
        new Extent(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    Extent with(Coordinates point) {
      return new Extent(
          Math.min(west, point.longitude()),
          Math.min(south, point.latitude()),
          Math.max(east, point.longitude()),
          Math.max(north, point.latitude()));
    }

    /** As values of SQL. */
    @Override
    public String toString() {
      return west > east
          ? "NULL, NULL, NULL, NULL"
          : "%s, %s, %s, %s".formatted(west, south, east, north);
    }
  }
}
