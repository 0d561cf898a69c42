package org.reportedly.export.geo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.table.Table;

/**
 * A table as a layer of features in a GeoPackage (OGC 12-128r17), which is an SQLite file: written
 * to a temporary file, as a database cannot be written in one go, and then handed over.
 *
 * @param <R> what a row is
 * @param table the columns, which become attributes
 */
public record GeoPackageRows<R>(Table<R> table) implements RowWriter<R> {
  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    Path file = Files.createTempFile("reportedly-", ".gpkg");
    try {
      try (GeoPackage database = GeoPackage.in(file)) {
        database.fill(table, rows);
      } catch (SQLException failure) {
        throw new IOException(
            "the GeoPackage cannot be made in %s (%s). Make room there, or name another folder with"
                    .formatted(file.getParent(), failure.getMessage())
                + " -Djava.io.tmpdir.",
            failure);
      }
      Files.copy(file, out);
      out.flush();
    } finally {
      Files.deleteIfExists(file);
    }
    return 0;
  }
}
