package org.reportedly.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.table.Table;

/**
 * A table as a Parquet file. Texts are strings, lists lists, days dates, moments timestamps in UTC;
 * every column may be null.
 *
 * @param <R> what a row is
 * @param table the columns
 */
public record ParquetRows<R>(Table<R> table) implements RowWriter<R> {
  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    ParquetFile<R> file = new ParquetFile<>(table, out);
    while (rows.hasNext()) {
      file.add(rows.next());
    }
    file.finish();
    return 0;
  }
}
