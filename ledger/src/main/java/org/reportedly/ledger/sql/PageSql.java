package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQuery.Order;
import org.reportedly.ledger.state.Term;

/**
 * Turns a query into SQL that walks the rows of the rarest condition in the order of days, and
 * looks at the other conditions row by row, so that a page costs little however large the ledger.
 */
final class PageSql {
  /** A condition that the term index answers. */
  private record Sought(long term, long uses) {}

  /** So many rows of the rarest condition are soon gone through. */
  private static final int SOON = 20_000;

  private static final int SOON_OF_SEVERAL = 100_000;

  private final Session session;
  private final String table;
  private final ClaimQuery query;
  private final long place;
  private final List<Sought> terms = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();
  private Optional<WordSearch> words = Optional.empty();
  private boolean impossible;

  /**
   * @param session the transaction
   * @param table {@code claim} or {@code incident}
   * @param query what is asked
   * @param place what is known at this place in the log; -1 for now
   */
  PageSql(Session session, String table, ClaimQuery query, long place) throws SQLException {
    this.session = session;
    this.table = table;
    this.query = query;
    this.place = place;
    for (Term term : Conditions.terms(query, table.equals("incident"))) {
      seek(term);
    }
    terms.sort(Comparator.comparingLong(Sought::uses));
    if (query.text().isPresent()) {
      Set<String> wanted = Term.words(query.text().get());
      if (!wanted.isEmpty()) {
        words = Optional.of(WordSearch.of(session, table, wanted));
      }
    }
  }

  private void seek(Term term) throws SQLException {
    Optional<Sought> sought = find(term);
    sought.ifPresentOrElse(terms::add, () -> impossible = true);
  }

  private Optional<Sought> find(Term term) throws SQLException {
    return session.first(
        "SELECT number, uses FROM term WHERE kind = ? AND word = ?",
        row -> new Sought(row.getLong(1), row.getLong(2)),
        term.facet().word(),
        term.word());
  }

  /**
   * Whether all rows that meet the query are soon found. Of several conditions hardly any row may
   * meet all, so that looking for a first page could take as long as looking for everything.
   */
  boolean isSelective() {
    return impossible
        || words.filter(WordSearch::isRare).isPresent()
        || (!terms.isEmpty()
            && terms.getFirst().uses() <= (terms.size() > 1 ? SOON_OF_SEVERAL : SOON));
  }

  List<@Nullable Object> values() {
    return values;
  }

  /** Rows with the columns {@code day} and {@code row}, in order, as many as are wanted. */
  String sql() throws SQLException {
    if (impossible) {
      return "SELECT c.day AS day, c.number AS row FROM %s c WHERE 1 = 0".formatted(table);
    }
    if (query.order() == Order.BY_NAME) {
      String order = table.equals("claim") ? "c.report, c.position" : "c.id";
      return walk(terms, Span.ALL) + " ORDER BY " + order + limit();
    }
    String order = " ORDER BY day DESC, row DESC" + limit();
    if (query.until().isEmpty()) {
      return walk(terms, Span.ALL) + order;
    }
    String sql = walk(terms, Span.NEAR);
    Optional<Sought> lasting = find(Term.LONG_PERIOD);
    if (lasting.isEmpty()) {
      return sql + order;
    }
    List<Sought> more = new ArrayList<>(terms);
    more.add(lasting.get());
    more.sort(Comparator.comparingLong(Sought::uses));
    return "SELECT day, row FROM ("
        + sql
        + " UNION ALL "
        + walk(more, Span.FAR)
        + ") AS both_spans"
        + order;
  }

  private String limit() {
    return query.limit().isPresent() ? " LIMIT " + query.limit().getAsInt() : "";
  }

  /** Which last days to look at. */
  private enum Span {
    ALL,
    /** Those near enough to the wanted days for anything that is not long. */
    NEAR,
    /** All later ones, where only what is long can reach back to the wanted days. */
    FAR
  }

  private String walk(List<Sought> sought, Span span) {
    StringBuilder from = new StringBuilder();
    List<String> where = new ArrayList<>();
    List<@Nullable Object> later = new ArrayList<>();
    String day = "c.day";
    String row = "c.number";
    if (words.isPresent() && words.get().isRare()) {
      from.append(words.get().rareRows(table, values)).append(" w CROSS JOIN ");
      from.append(table).append(" c");
      where.add("c.number = w.row");
    } else if (sought.isEmpty()) {
      from.append(table).append(" c");
    } else {
      from.append(table).append("_term t0");
      where.add("t0.term = ?");
      later.add(sought.getFirst().term());
      day = "t0.day";
      row = "t0.row";
    }
    boolean first = row.equals("t0.row");
    for (int i = first ? 1 : 0; i < sought.size(); i++) {
      from.append(" CROSS JOIN ").append(table).append("_term t").append(i);
      where.add("t%1$d.term = ? AND t%1$d.day = %2$s AND t%1$d.row = %3$s".formatted(i, day, row));
      later.add(sought.get(i).term());
    }
    if (first) {
      from.append(" CROSS JOIN ").append(table).append(" c");
      where.add("c.number = t0.row");
    }
    days(span, day, where, later);
    query
        .after()
        .ifPresent(cursor -> {
          where.add("(%s, %s) < (?, ?)".formatted("DAY", "ROW"));
          later.add(cursor.day());
          later.add(cursor.row());
        });
    Conditions.counting(table, query, place, where, later);
    words
        .filter(search -> !search.isRare())
        .ifPresent(search -> where.addAll(search.conditions(session.dialect(), later)));
    values.addAll(later);
    String conditions =
        String.join(" AND ", where).replace("(DAY, ROW)", "(%s, %s)".formatted(day, row));
    return "SELECT %s AS day, %s AS row FROM %s WHERE %s".formatted(day, row, from, conditions);
  }

  private void days(Span span, String day, List<String> where, List<@Nullable Object> values) {
    query
        .since()
        .ifPresent(since -> {
          where.add(day + " >= ?");
          values.add(since.toEpochDay());
          where.add("c.last_day >= ?");
          values.add(since.toEpochDay());
        });
    query
        .until()
        .ifPresent(until -> {
          long near = until.toEpochDay() + Term.LONG_DAYS;
          switch (span) {
            case NEAR -> where.add(day + " <= " + near);
            case FAR -> where.add(day + " > " + near);
            case ALL -> {}
          }
          where.add("c.first_day <= ?");
          values.add(until.toEpochDay());
        });
  }
}
