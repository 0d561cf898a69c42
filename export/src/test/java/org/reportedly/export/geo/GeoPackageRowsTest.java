package org.reportedly.export.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBReader;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Subject;

/** A GeoPackage as its standard asks, opened as SQLite, its points read by JTS. */
class GeoPackageRowsTest {
  private static final int HEADER = 8;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws Exception {
    file =
        Exported.of(Subject.INCIDENTS, ExportFormat.GPKG, GivenHoldings.ofStrait())
            .in(folder, "map.gpkg");
  }

  private String value(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? String.valueOf(result.getString(1)) : "no row";
    }
  }

  @Test
  void isWhatItsHeadAndItsTablesOfContentsSay() throws Exception {
    assertThat(value("PRAGMA application_id")).isEqualTo(Integer.toString(0x47504B47));
    assertThat(value("PRAGMA user_version")).isEqualTo("10300");
    assertThat(value("PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(value("PRAGMA foreign_key_check")).isEqualTo("no row");
    assertThat(
            value(
                "SELECT group_concat(srs_id) FROM (SELECT srs_id FROM gpkg_spatial_ref_sys"
                    + " ORDER BY srs_id)"))
        .isEqualTo("-1,0,4326");
    assertThat(value("SELECT data_type || srs_id FROM gpkg_contents WHERE table_name='incidents'"))
        .isEqualTo("features4326");
    assertThat(value("SELECT min_x || ' ' || max_y FROM gpkg_contents")).isEqualTo("31.25 -46.5");
    assertThat(value("SELECT column_name || geometry_type_name || z FROM gpkg_geometry_columns"))
        .isEqualTo("geomPOINT0");
    assertThat(value("SELECT last_change GLOB '????-??-??T??:??:??.???Z' FROM gpkg_contents"))
        .isEqualTo("1");
  }

  @Test
  void aPointIsWellKnownBinaryBehindTheHeader() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT geom FROM incidents ORDER BY fid")) {
      assertThat(result.next()).isTrue();
      byte[] blob = result.getBytes(1);

      assertThat(new String(blob, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("GP");
      assertThat(ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN).getInt(4)).isEqualTo(4326);
      Geometry point = new WKBReader().read(Arrays.copyOfRange(blob, HEADER, blob.length));
      assertThat(point.getCoordinate().getX()).isEqualTo(31.25);
      assertThat(point.getCoordinate().getY()).isEqualTo(-46.5);
    }
  }

  @Test
  void attributesHaveTypesAndWhatHasNoPointIsStillThere() throws Exception {
    assertThat(value("SELECT count(*) FROM incidents")).isEqualTo("3");
    assertThat(value("SELECT count(*) FROM incidents WHERE geom IS NULL")).isEqualTo("2");
    assertThat(value("SELECT precision FROM incidents WHERE fid = 2")).isEqualTo("province");
    assertThat(value("SELECT typeof(killed_high) || killed_high FROM incidents WHERE fid = 1"))
        .isEqualTo("real12.0");
    assertThat(value("SELECT recorded FROM incidents WHERE fid = 1"))
        .isEqualTo("2025-03-03T06:30:15.000Z");
  }
}
