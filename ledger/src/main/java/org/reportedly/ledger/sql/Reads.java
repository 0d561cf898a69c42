package org.reportedly.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.json.IncidentJson;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQuery.Order;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.ledger.query.StoredReport;

/** Streams what is asked for; every stream is to be closed. */
public final class Reads {
  private static final String BODY =
      "substr(e.payload, CAST(c.body_start + 1 AS INTEGER), CAST(c.body_length AS INTEGER))";

  private final Database database;

  public Reads(Database database) {
    this.database = database;
  }

  /** Something to prepare within the snapshot before rows stream. */
  @FunctionalInterface
  private interface Prepared<T> {
    Stream<T> from(Snapshot snapshot) throws SQLException;
  }

  private <T> Stream<T> stream(Prepared<T> prepared) {
    Snapshot snapshot = database.snapshot();
    try {
      return prepared.from(snapshot);
    } catch (SQLException failure) {
      snapshot.close();
      throw database.failures().of(failure);
    } catch (RuntimeException failure) {
      snapshot.close();
      throw failure;
    }
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredClaim> claims(ClaimQuery query) {
    return stream(snapshot -> {
      long place = place(snapshot.session(), query);
      PageSql page = new PageSql(snapshot.session(), "claim", query, place);
      String order =
          query.order() == Order.BY_NAME
              ? " ORDER BY c.report, c.position"
              : " ORDER BY p.day DESC, p.row DESC";
      String sql =
          "SELECT "
              + BODY
              + ", c.entry, e.recorded, c.outlet, c.published, m.incident, p.day, p.row FROM ("
              + page.sql()
              + ") AS p JOIN claim c ON c.number = p.row JOIN entry e ON e.seq = c.entry"
              + " LEFT JOIN membership m ON m.claim = c.id AND "
              + Conditions.counts("m", place)
              + order;
      return snapshot.stream(sql, Reads::claim, page.values().toArray());
    });
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredIncident> incidents(ClaimQuery query) {
    return stream(snapshot -> {
      long place = place(snapshot.session(), query);
      PageSql page = new PageSql(snapshot.session(), "incident", query, place);
      String order =
          query.order() == Order.BY_NAME ? " ORDER BY c.id" : " ORDER BY p.day DESC, p.row DESC";
      String sql =
          "SELECT "
              + BODY
              + ", c.entry, e.recorded, c.reports, p.day, p.row FROM ("
              + page.sql()
              + ") AS p JOIN incident c ON c.number = p.row JOIN entry e ON e.seq = c.entry"
              + order;
      return snapshot.stream(sql, Reads::incident, page.values().toArray());
    });
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredReport> reports(ClaimQuery query) {
    return stream(snapshot -> {
      long place = place(snapshot.session(), query);
      List<@Nullable Object> values = new java.util.ArrayList<>();
      String where = ReportConditions.of(query, place, values);
      String sql =
          "SELECT e.payload, r.entry, e.recorded, r.claims FROM report r"
              + " JOIN entry e ON e.seq = r.entry WHERE "
              + where
              + " ORDER BY r.id"
              + (query.limit().isPresent() ? " LIMIT " + query.limit().getAsInt() : "");
      return snapshot.stream(sql, Reads::report, values.toArray());
    });
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<Entry> entries(long after) {
    return stream(snapshot ->
        snapshot.stream(
            "SELECT " + EntryLog.COLUMNS + " FROM entry WHERE seq > ? ORDER BY seq",
            EntryLog::read,
            after));
  }

  /** Merges and splits, and what was undone of them, in order. */
  public List<Entry> decisions(Optional<Instant> asOf) {
    return database.read(session ->
        session.list(
            "SELECT "
                + EntryLog.COLUMNS
                + " FROM entry WHERE subject = '' AND kind IN ('merge', 'split', 'undo')"
                + " AND seq <= ? ORDER BY seq",
            EntryLog::read,
            asOf.isPresent()
                ? EntryLog.placeAt(session, asOf.get())
                : Long.valueOf(Long.MAX_VALUE)));
  }

  /** A hash of what counts. */
  public String content() {
    return database.read(Verifier::content);
  }

  private static long place(Session session, ClaimQuery query) throws SQLException {
    return query.asOf().isPresent() ? EntryLog.placeAt(session, query.asOf().get()) : -1;
  }

  private static StoredClaim claim(ResultSet row) throws SQLException {
    return new StoredClaim(
        ClaimJson.read(row.getString(1)),
        row.getLong(2),
        EntryLog.instant(row.getLong(3)),
        Optional.ofNullable(row.getString(4)),
        day(row, 5),
        Optional.ofNullable(row.getString(6)),
        new Cursor(row.getLong(7), row.getLong(8)));
  }

  private static StoredIncident incident(ResultSet row) throws SQLException {
    return new StoredIncident(
        IncidentJson.read(row.getString(1)),
        row.getLong(2),
        EntryLog.instant(row.getLong(3)),
        row.getInt(4),
        new Cursor(row.getLong(5), row.getLong(6)));
  }

  private static StoredReport report(ResultSet row) throws SQLException {
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
