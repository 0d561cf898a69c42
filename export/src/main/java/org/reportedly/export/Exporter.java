package org.reportedly.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.feed.AtomRows;
import org.reportedly.export.feed.CapAlert;
import org.reportedly.export.feed.Publication;
import org.reportedly.export.feed.RssRows;
import org.reportedly.export.geo.GeoJsonRows;
import org.reportedly.export.geo.GeoPackageRows;
import org.reportedly.export.geo.KmlRows;
import org.reportedly.export.json.ClaimJson;
import org.reportedly.export.json.IncidentJson;
import org.reportedly.export.json.JsonlRows;
import org.reportedly.export.json.ReportJson;
import org.reportedly.export.parquet.ParquetRows;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.scheme.AcledRows;
import org.reportedly.export.scheme.PloverRows;
import org.reportedly.export.table.ClaimTable;
import org.reportedly.export.table.IncidentTable;
import org.reportedly.export.table.ReportTable;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredReport;

/**
 * Writes what a query asks for in a format, as a stream: memory does not grow with the number of
 * rows. May be used by many threads at once.
 */
public final class Exporter {
  private final ActorBook book;
  private final Publication publication;

  /**
   * @param book tells schemes what kind of actor somebody is
   * @param publication what feeds and alerts say about themselves
   */
  public Exporter(ActorBook book, Publication publication) {
    this.book = book;
    this.publication = publication;
  }

  /**
   * Writes the whole export and flushes; the stream stays open.
   *
   * @return how many rows the format has no form for, which were left out
   * @throws UnservedException if the format cannot tell of the subject; nothing was written then
   * @throws IOException if the bytes cannot be written
   */
  public long write(
      Subject subject, ExportFormat format, Holdings holdings, ClaimQuery query, OutputStream out)
      throws IOException {
    return switch (subject) {
      case CLAIMS -> write(claims(format), () -> holdings.claims(query), out);
      case INCIDENTS -> write(incidents(format), () -> holdings.incidents(query), out);
      case REPORTS -> write(reports(format), () -> holdings.reports(query), out);
    };
  }

  private static <R> long write(RowWriter<R> writer, Rows<R> rows, OutputStream out)
      throws IOException {
    try (Stream<R> stream = rows.open()) {
      return writer.write(stream.iterator(), out);
    }
  }

  /** Opened only once it is clear that the format has a form for them. */
  @FunctionalInterface
  private interface Rows<R> {
    Stream<R> open();
  }

  private RowWriter<ExportedClaim> claims(ExportFormat format) {
    return switch (format) {
      case JSONL -> new JsonlRows<>(ClaimJson::of);
      case CSV -> new CsvRows<>(ClaimTable.TABLE, false);
      case HXL -> new CsvRows<>(ClaimTable.TABLE, true);
      case PLOVER -> new PloverRows(book, publication.version());
      case GEOJSON -> new GeoJsonRows<>(ClaimTable.TABLE);
      case KML -> new KmlRows<>(ClaimTable.TABLE);
      case GPKG -> new GeoPackageRows<>(ClaimTable.TABLE);
      case PARQUET -> new ParquetRows<>(ClaimTable.TABLE);
      case RSS -> RssRows.ofClaims(publication);
      case ATOM -> AtomRows.ofClaims(publication);
      case ACLED, CAP -> throw new UnservedException(format, Subject.CLAIMS);
    };
  }

  private RowWriter<ExportedIncident> incidents(ExportFormat format) {
    return switch (format) {
      case JSONL -> new JsonlRows<>(IncidentJson::of);
      case CSV -> new CsvRows<>(IncidentTable.TABLE, false);
      case HXL -> new CsvRows<>(IncidentTable.TABLE, true);
      case ACLED -> new AcledRows(book);
      case GEOJSON -> new GeoJsonRows<>(IncidentTable.TABLE);
      case KML -> new KmlRows<>(IncidentTable.TABLE);
      case GPKG -> new GeoPackageRows<>(IncidentTable.TABLE);
      case PARQUET -> new ParquetRows<>(IncidentTable.TABLE);
      case RSS -> RssRows.ofIncidents(publication);
      case ATOM -> AtomRows.ofIncidents(publication);
      case CAP -> new CapAlert(publication);
      case PLOVER -> throw new UnservedException(format, Subject.INCIDENTS);
    };
  }

  private RowWriter<StoredReport> reports(ExportFormat format) {
    return switch (format) {
      case JSONL -> new JsonlRows<>(ReportJson::of);
      case CSV -> new CsvRows<>(ReportTable.TABLE, false);
      case HXL -> new CsvRows<>(ReportTable.TABLE, true);
      case PARQUET -> new ParquetRows<>(ReportTable.TABLE);
      case RSS -> RssRows.ofReports(publication);
      case ATOM -> AtomRows.ofReports(publication);
      case ACLED, PLOVER, GEOJSON, KML, GPKG, CAP ->
          throw new UnservedException(format, Subject.REPORTS);
    };
  }
}
