package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.state.Term;

/** Writes which rows bear which terms, within one transaction. */
final class TermIndex {
  private final Session session;
  private final String insert;
  private final Map<Long, Long> uses = new HashMap<>();
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private long last = -1;

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
      rows.add(new @Nullable Object[] {number, day, row});
    }
  }

  /** Writes what was remembered. */
  void flush() throws SQLException {
    session.batch(insert, rows);
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
    if (last < 0) {
      last = session.number("SELECT max(number) FROM term");
    }
    last++;
    session.update(
        "INSERT INTO term (number, kind, word, uses) VALUES (?, ?, ?, 0)",
        last,
        term.facet().word(),
        term.word());
    return last;
  }
}
