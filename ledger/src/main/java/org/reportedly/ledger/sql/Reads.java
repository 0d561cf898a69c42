package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQuery.Order;
import org.reportedly.ledger.query.OutletCount;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.ledger.query.StoredReport;

/** Claims, incidents and reports that are asked for; every stream is to be closed. */
public final class Reads {
  private static final String BODY =
      "substr(e.payload, CAST(c.body_start + 1 AS INTEGER), CAST(c.body_length AS INTEGER))";

  private final Database database;

  public Reads(Database database) {
    this.database = database;
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredClaim> claims(ClaimQuery query) {
    return Snapshot.of(
        database,
        snapshot -> {
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
          return snapshot.stream(sql, StoredRows::claim, page.values().toArray());
        });
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredIncident> incidents(ClaimQuery query) {
    return Snapshot.of(
        database,
        snapshot -> {
          long place = place(snapshot.session(), query.asOf());
          PageSql page = new PageSql(snapshot.session(), "incident", query, place);
          String order =
              query.order() == Order.BY_NAME
                  ? " ORDER BY c.id"
                  : " ORDER BY p.day DESC, p.row DESC";
          String sql =
              "SELECT "
                  + BODY
                  + ", c.entry, e.recorded, c.reports, p.day, p.row FROM ("
                  + page.sql()
                  + ") AS p JOIN incident c ON c.number = p.row JOIN entry e ON e.seq = c.entry"
                  + order;
          return snapshot.stream(sql, StoredRows::incident, page.values().toArray());
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
            StoredRows::report,
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
          StoredRows::claim,
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
          StoredRows::claim,
          incidents);
    });
  }

  /** The claim with the id, if it counted then. */
  public Optional<StoredClaim> claim(String id, Optional<Instant> asOf) {
    return database.read(session -> {
      long place = place(session, asOf);
      return session.first(
          CLAIM + membership(place) + " WHERE c.id = ? AND " + Conditions.counts("c", place),
          StoredRows::claim,
          id);
    });
  }

  /** The incident with the id, or the one that holds the claim with the id, as it was then. */
  public Optional<StoredIncident> incident(String id, Optional<Instant> asOf) {
    return database.read(session -> {
      String counts = Conditions.counts("c", place(session, asOf));
      Optional<StoredIncident> found =
          session.first(INCIDENT + " WHERE c.id = ? AND " + counts, StoredRows::incident, id);
      return found.isPresent()
          ? found
          : session.first(
              INCIDENT
                  + " JOIN membership m ON m.incident = c.id AND "
                  + Conditions.counts("m", place(session, asOf))
                  + " WHERE m.claim = ? AND "
                  + counts,
              StoredRows::incident,
              id);
    });
  }

  /** Rows that the query asks for; to be closed. */
  public Stream<StoredReport> reports(ClaimQuery query) {
    return Snapshot.of(
        database,
        snapshot -> {
          List<@Nullable Object> values = new ArrayList<>();
          Session session = snapshot.session();
          String sql = ReportSql.of(session, query, place(session, query.asOf()), values);
          return snapshot.stream(sql, StoredRows::report, values.toArray());
        });
  }

  /** The reports that count and were published on the day; empty for those without one. */
  public Stream<StoredReport> publishedOn(Optional<LocalDate> day) {
    return Snapshot.of(
        database,
        snapshot -> {
          List<@Nullable Object> values = new ArrayList<>();
          String sql = ReportSql.publishedOn(day, values);
          return snapshot.stream(sql, StoredRows::report, values.toArray());
        });
  }

  /** The outlets of all reports that count, those with most reports first. */
  public List<OutletCount> outlets() {
    return database.read(ReportSql::outlets);
  }
}
