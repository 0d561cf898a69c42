package org.reportedly.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Function;
import org.reportedly.export.row.RowWriter;

/**
 * Rows as JSON Lines: one object a line, UTF-8.
 *
 * @param <R> what a row is
 * @param form gives a row's JSON as a record
 */
public record JsonlRows<R>(Function<R, ?> form) implements RowWriter<R> {
  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    JsonLines lines = new JsonLines(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    while (rows.hasNext()) {
      lines.write(form.apply(rows.next()));
    }
    lines.flush();
    return 0;
  }
}
