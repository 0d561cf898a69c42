package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.state.Term;

/**
 * Writes which rows bear which terms, within one transaction. All are written at its end and in the
 * order of the index, so that a page of it that several reports touch is touched once.
 */
final class TermIndex {
  /** So many wait at most, as a whole ledger may be told anew in one transaction. */
  private static final int MOST_WAITING = 200_000;

  private final Session session;
  private final String insert;
  private final Map<Long, Long> uses = new TreeMap<>();
  private final List<Borne> rows = new ArrayList<>();

  /** That a row bears a term; in the order of the index. */
  private record Borne(long term, long day, long row) implements Comparable<Borne> {
    @Override
    public int compareTo(Borne other) {
      if (term != other.term) {
        return Long.compare(term, other.term);
      }
      return day != other.day ? Long.compare(day, other.day) : Long.compare(row, other.row);
    }

    @Nullable Object[] values() {
      return new @Nullable Object[] {term, day, row};
    }
  }

  /**
   * @param session the transaction
   * @param table {@code claim} or {@code incident}
   */
  TermIndex(Session session, String table) {
    this.session = session;
    this.insert = "INSERT INTO %s_term (term, day, row) VALUES (?, ?, ?)".formatted(table);
  }

  /** Remembers that a row bears the terms. */
  void add(long row, long day, Set<Term> terms) throws SQLException {
    for (Term term : terms) {
      long number = number(term);
      uses.merge(number, 1L, Long::sum);
      rows.add(new Borne(number, day, row));
    }
    if (rows.size() > MOST_WAITING) {
      flush();
    }
  }

  /** Writes what was remembered. */
  void flush() throws SQLException {
    Collections.sort(rows);
    session.batch(insert, rows.stream().map(Borne::values).toList());
    List<@Nullable Object[]> counts = new ArrayList<>();
    uses.forEach((number, count) -> counts.add(new @Nullable Object[] {count, number}));
    session.batch("UPDATE term SET uses = uses + ? WHERE number = ?", counts);
    rows.clear();
    uses.clear();
  }

  private long number(Term term) throws SQLException {
    Long known = session.terms().get(term);
    if (known != null) {
      return known;
    }
    Optional<Long> stored =
        session.first(
            "SELECT number FROM term WHERE kind = ? AND word = ?",
            row -> row.getLong(1),
            term.facet().word(),
            term.word());
    long number = stored.isPresent() ? stored.get() : make(term);
    session.terms().put(term, number);
    return number;
  }

  private long make(Term term) throws SQLException {
    long number = session.number("SELECT max(number) FROM term") + 1;
    session.update(
        "INSERT INTO term (number, kind, word, uses) VALUES (?, ?, ?, 0)",
        number,
        term.facet().word(),
        term.word());
    return number;
  }
}
