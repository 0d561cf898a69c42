package org.reportedly.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.table.Cell;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;

/**
 * A table as comma-separated values (RFC 4180, UTF-8, lines end in CR LF) under a row of names.
 *
 * @param <R> what a row is
 * @param table the columns
 * @param hashtags whether HXL's row of hashtags follows the names
 */
public record CsvRows<R>(Table<R> table, boolean hashtags) implements RowWriter<R> {
  @Override
  public long write(Iterator<R> rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
    if (hashtags) {
      csv.writeRecord(table.columns().stream().map(Column::hashtag).toList());
    }
    while (rows.hasNext()) {
      csv.writeRecord(cells(rows.next()));
    }
    csv.flush();
    return 0;
  }

  private List<String> cells(R row) {
    return table.columns().stream().map(column -> written(column.cell().apply(row))).toList();
  }

  private static String written(Optional<Cell> cell) {
    return cell.map(CsvRows::written).orElse("");
  }

  private static String written(Cell cell) {
    return switch (cell) {
      case Cell.Text _, Cell.Words _ -> SpreadsheetText.of(cell.written());
      case Cell.Whole _, Cell.Decimal _, Cell.Flag _, Cell.Day _, Cell.Moment _ -> cell.written();
    };
  }
}
