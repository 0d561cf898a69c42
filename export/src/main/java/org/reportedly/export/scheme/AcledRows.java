package org.reportedly.export.scheme;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.reportedly.actors.ActorBook;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.export.row.Picked;
import org.reportedly.export.row.RowWriter;

/**
 * Incidents in the columns of ACLED, as comma-separated values. What nobody says to have happened,
 * and what the scheme has no type for, is left out.
 */
public final class AcledRows implements RowWriter<ExportedIncident> {
  private final ActorCodes codes;
  private final AcledTable columns;

  /**
   * @param book tells what kind of actor somebody is
   */
  public AcledRows(ActorBook book) {
    this.codes = new ActorCodes(book);
    this.columns = new AcledTable(book);
  }

  @Override
  public long write(Iterator<ExportedIncident> rows, OutputStream out) throws IOException {
    Picked<ExportedIncident, AcledEvent> events =
        new Picked<>(rows, it -> AcledEvent.of(it, codes));
    return new CsvRows<>(columns.table(), false).write(events, out) + events.leftOut();
  }
}
