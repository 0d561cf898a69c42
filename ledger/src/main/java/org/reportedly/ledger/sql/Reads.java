package org.reportedly.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.entry.Decided;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.json.DecisionJson;
import org.reportedly.ledger.json.IncidentJson;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQuery.Order;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.OutletCount;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.ledger.query.Weighed;
import org.reportedly.ledger.state.Undone;
import org.reportedly.model.Wording;

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
      long place = place(snapshot.session(), query.asOf());
      PageSql page = new PageSql(snapshot.session(), "claim", query, place);
      String order =
          query.order() == Order.BY_NAME
              ? " ORDER BY c.report, c.position"
              : " ORDER BY p.day DESC, p.row DESC";
      String sql =
          "SELECT "
              + BODY
              + ", c.entry, e.recorded, c.outlet, c.published, m.incident, i.verdict, p.day, p.row,"
              + " c.agency, c.copy_of FROM ("
              + page.sql()
              + ") AS p JOIN claim c ON c.number = p.row JOIN entry e ON e.seq = c.entry"
              + membership(place)
              + order;
      return snapshot.stream(sql, Reads::claim, page.values().toArray());
    });
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredIncident> incidents(ClaimQuery query) {
    return stream(snapshot -> {
      long place = place(snapshot.session(), query.asOf());
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

  private static final String CLAIM =
      "SELECT "
          + BODY
          + ", c.entry, e.recorded, c.outlet, c.published, m.incident, i.verdict, c.day, c.number,"
          + " c.agency, c.copy_of"
          + " FROM claim c JOIN entry e ON e.seq = c.entry";
  private static final String INCIDENT =
      "SELECT "
          + BODY
          + ", c.entry, e.recorded, c.reports, c.day, c.number"
          + " FROM incident c JOIN entry e ON e.seq = c.entry";

  /** The incident of a claim {@code c}, where it has one. */
  private static String membership(long place) {
    return " LEFT JOIN membership m ON m.claim = c.id AND "
        + Conditions.counts("m", place)
        + " LEFT JOIN incident i ON i.id = m.incident AND "
        + Conditions.counts("i", place);
  }

  /** A place in the log, by a moment. */
  private static long place(Session session, Optional<Instant> asOf) throws SQLException {
    return asOf.isPresent() ? EntryLog.placeAt(session, asOf.get()) : -1;
  }

  /** The report with the id, if it counted then. */
  public Optional<StoredReport> report(String id, Optional<Instant> asOf) {
    return database.read(session ->
        session.first(
            "SELECT e.payload, r.entry, e.recorded, r.claims FROM report r"
                + " JOIN entry e ON e.seq = r.entry WHERE r.id = ? AND "
                + Conditions.counts("r", place(session, asOf)),
            Reads::report,
            id));
  }

  /** The claims of a report that counted then, in their order. */
  public List<StoredClaim> claimsOfReport(String report, Optional<Instant> asOf) {
    return database.read(session -> {
      long place = place(session, asOf);
      return session.list(
          CLAIM
              + membership(place)
              + " WHERE c.report = ? AND "
              + Conditions.counts("c", place)
              + " ORDER BY c.position",
          Reads::claim,
          report);
    });
  }

  /** The claims of incidents that counted then, by incident. */
  public List<StoredClaim> claimsOfIncidents(Collection<String> incidents, Optional<Instant> asOf) {
    return database.read(session -> {
      long place = place(session, asOf);
      return session.listOfAny(
          CLAIM
              + membership(place)
              + " WHERE "
              + Conditions.counts("c", place)
              + " AND m.incident IN (%s)",
          Reads::claim,
          incidents);
    });
  }

  /** The claim with the id, if it counted then. */
  public Optional<StoredClaim> claim(String id, Optional<Instant> asOf) {
    return database.read(session -> {
      long place = place(session, asOf);
      return session.first(
          CLAIM + membership(place) + " WHERE c.id = ? AND " + Conditions.counts("c", place),
          Reads::claim,
          id);
    });
  }

  /** The incident with the id, or the one that holds the claim with the id, as it was then. */
  public Optional<StoredIncident> incident(String id, Optional<Instant> asOf) {
    return database.read(session -> {
      String counts = Conditions.counts("c", place(session, asOf));
      Optional<StoredIncident> found =
          session.first(INCIDENT + " WHERE c.id = ? AND " + counts, Reads::incident, id);
      return found.isPresent()
          ? found
          : session.first(
              INCIDENT
                  + " JOIN membership m ON m.incident = c.id AND "
                  + Conditions.counts("m", place(session, asOf))
                  + " WHERE m.claim = ? AND "
                  + counts,
              Reads::incident,
              id);
    });
  }

  /** How far incidents are current. */
  public Optional<Weighed> weighed() {
    return database.read(session ->
        session.first(
            "SELECT rules, since, until FROM weighing WHERE number = 1",
            row -> new Weighed(row.getString(1), row.getLong(2), row.getLong(3))));
  }

  /** The last place in the log; 0 for an empty one. */
  public long length() {
    return database.read(session -> session.number("SELECT max(seq) FROM entry"));
  }

  /** The last place in the log that was written by then; 0 where there was none. */
  public long placeAt(Instant then) {
    return database.read(session -> EntryLog.placeAt(session, then));
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredReport> reports(ClaimQuery query) {
    return stream(snapshot -> {
      List<@Nullable Object> values = new ArrayList<>();
      Session session = snapshot.session();
      String sql = ReportSql.of(session, query, place(session, query.asOf()), values);
      return snapshot.stream(sql, Reads::report, values.toArray());
    });
  }

  /** The outlets of all reports that count, those with most reports first. */
  public List<OutletCount> outlets() {
    return database.read(ReportSql::outlets);
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<Entry> entries(long after) {
    return stream(snapshot ->
        snapshot.stream(
            "SELECT " + EntryLog.COLUMNS + " FROM entry WHERE seq > ? ORDER BY seq",
            EntryLog::read,
            after));
  }

  /** Merges and splits that count, in order. */
  public List<Decided> decisions(Optional<Instant> asOf) {
    return database.read(session ->
        decisions(
            session, asOf.isPresent() ? EntryLog.placeAt(session, asOf.get()) : Long.MAX_VALUE));
  }

  static List<Decided> decisions(Session session, long until) throws SQLException {
    List<Entry> entries =
        session.list(
            "SELECT "
                + EntryLog.COLUMNS
                + " FROM entry WHERE kind IN ('merge', 'split', 'undo') AND seq <= ?"
                // Joined to nothing, so that not all entries without a subject are looked at.
                + " AND subject || '' = '' ORDER BY seq",
            EntryLog::read,
            until);
    return Undone.without(entries).stream()
        .filter(entry -> entry.kind() != EntryKind.UNDO)
        .map(entry -> new Decided(entry, DecisionJson.read(entry.kind(), entry.payload())))
        .toList();
  }

  /** A hash of what counts. */
  public String content() {
    return database.read(Verifier::content);
  }

  private static StoredClaim claim(ResultSet row) throws SQLException {
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
