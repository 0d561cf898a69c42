package org.reportedly.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.json.IncidentJson;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Wording;

/** Rows of the query tables as what is told of them, by the order of their columns. */
final class StoredRows {
  private StoredRows() {}

  static StoredClaim claim(ResultSet row) throws SQLException {
    return new StoredClaim(
        ClaimJson.read(row.getString(1)),
        row.getLong(2),
        EntryLog.instant(row.getLong(3)),
        Optional.ofNullable(row.getString(4)),
        day(row, 5),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        new Cursor(row.getLong(8), row.getLong(9)),
        new Wording(
            Optional.ofNullable(row.getString(10)), Optional.ofNullable(row.getString(11))));
  }

  static StoredIncident incident(ResultSet row) throws SQLException {
    return new StoredIncident(
        IncidentJson.read(row.getString(1)),
        row.getLong(2),
        EntryLog.instant(row.getLong(3)),
        row.getInt(4),
        new Cursor(row.getLong(5), row.getLong(6)));
  }

  static StoredReport report(ResultSet row) throws SQLException {
    return new StoredReport(
        ReportJson.read(row.getString(1)),
        row.getLong(2),
        EntryLog.instant(row.getLong(3)),
        row.getInt(4));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
