package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQuery.Order;
import org.reportedly.ledger.query.OutletCount;
import org.reportedly.ledger.state.Term;

/**
 * Turns a query into SQL for the reports that hold a claim it asks for. Where few claims can meet
 * it, their reports are looked up; where many do, the reports are walked from the one that was kept
 * last, and a page is found after a few steps. On the way, the first and the last day of a report's
 * claims tell whether it is worth to look at them.
 */
final class ReportSql {
  private static final String COLUMNS = "SELECT e.payload, r.entry, e.recorded, r.claims FROM ";

  private ReportSql() {}

  /**
   * The question.
   *
   * @param place what is known at this place in the log; -1 for now
   * @param values takes what stands for the question's marks
   */
  static String of(Session session, ClaimQuery query, long place, List<@Nullable Object> values)
      throws SQLException {
    List<String> where = new ArrayList<>(List.of(Conditions.counts("r", place)));
    ClaimQuery whole = query.toBuilder().whole().order(Order.NEWEST).build();
    PageSql claims = new PageSql(session, "claim", whole, place);
    boolean few = claims.isSelective();
    if (few) {
      where.add(
          "r.id IN (SELECT c.report FROM (%s) AS p JOIN claim c ON c.number = p.row)"
              .formatted(claims.sql()));
      values.addAll(claims.values());
    } else {
      holding(query, place, where, values);
    }
    query
        .after()
        .ifPresent(cursor -> {
          where.add("r.entry < ?");
          values.add(cursor.row());
        });
    boolean byName = query.order() == Order.BY_NAME;
    // A cross join tells SQLite where to begin.
    return COLUMNS
        + "report r CROSS JOIN entry e WHERE e.seq = r.entry AND "
        + String.join(" AND ", where)
        + (byName ? " ORDER BY r.id" : " ORDER BY r.entry DESC")
        + (query.limit().isPresent() ? " LIMIT " + query.limit().getAsInt() : "");
  }

  /** The reports that count now and were published on the day, or that have none. */
  static String publishedOn(Optional<LocalDate> day, List<@Nullable Object> values) {
    day.ifPresent(it -> values.add(it.toEpochDay()));
    return COLUMNS
        + "report r JOIN entry e ON e.seq = r.entry WHERE r.removed IS NULL AND r.published "
        + (day.isPresent() ? "= ?" : "IS NULL")
        + " ORDER BY r.id";
  }

  /** That the days of a report's claims can be asked for, and one of them meets all conditions. */
  private static void holding(
      ClaimQuery query, long place, List<String> where, List<@Nullable Object> values) {
    List<String> ofClaim = new ArrayList<>();
    List<@Nullable Object> ofClaimValues = new ArrayList<>();
    for (Term term : Conditions.terms(query, false)) {
      ofClaim.add(
          "EXISTS (SELECT 1 FROM claim_term t JOIN term n ON n.number = t.term"
              + " WHERE t.row = c.number AND t.day = c.day AND n.kind = ? AND n.word = ?)");
      ofClaimValues.add(term.facet().word());
      ofClaimValues.add(term.word());
    }
    query
        .since()
        .ifPresent(since -> {
          where.add("r.last_day >= ?");
          values.add(since.toEpochDay());
          ofClaim.add("c.last_day >= ?");
          ofClaimValues.add(since.toEpochDay());
        });
    query
        .until()
        .ifPresent(until -> {
          where.add("r.first_day <= ?");
          values.add(until.toEpochDay());
          ofClaim.add("c.first_day <= ?");
          ofClaimValues.add(until.toEpochDay());
        });
    for (String word : query.text().map(Term::words).orElse(java.util.Set.of())) {
      ofClaim.add("c.words LIKE ?");
      ofClaimValues.add("% " + word + " %");
    }
    int conditionsBefore = ofClaim.size();
    Conditions.counting("claim", query, place, ofClaim, ofClaimValues);
    if (conditionsBefore > 0 || query.verdict().isPresent()) {
      where.add(
          "EXISTS (SELECT 1 FROM claim c WHERE c.report = r.id AND "
              + String.join(" AND ", ofClaim)
              + ")");
      values.addAll(ofClaimValues);
    }
  }

  /** The outlets of all reports that count, those with most reports first. */
  static List<OutletCount> outlets(Session session) throws SQLException {
    return session.list(
        "SELECT outlet, count(*), sum(claims), max(published) FROM report"
            + " WHERE removed IS NULL AND outlet IS NOT NULL"
            + " GROUP BY outlet ORDER BY count(*) DESC, outlet",
        row -> {
          long day = row.getLong(4);
          return new OutletCount(
              row.getString(1),
              row.getInt(2),
              row.getInt(3),
              row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)));
        });
  }
}
