package org.reportedly.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.state.Asked;
import org.reportedly.ledger.state.Facet;
import org.reportedly.ledger.state.Term;

/** The conditions of a query, one by one. */
final class Conditions {
  private Conditions() {}

  /** Those that the term index answers. */
  static List<Term> terms(ClaimQuery query, boolean ofIncidents) {
    List<Term> terms = new ArrayList<>(Asked.terms(query));
    if (ofIncidents) {
      query.verdict().ifPresent(word -> terms.add(Term.of(Facet.VERDICT, word)));
    }
    return terms;
  }

  /** That rows count, now or at a place in the log, and that their incident has the verdict. */
  static void counting(
      String table,
      ClaimQuery query,
      long place,
      List<String> where,
      List<@Nullable Object> values) {
    where.add(counts("c", place));
    if (table.equals("claim") && query.verdict().isPresent()) {
      // A value to compare, not EXISTS, which SQLite would turn round and begin at all incidents.
      where.add(
          "(SELECT i.verdict FROM membership m CROSS JOIN incident i WHERE m.claim = c.id AND "
              + counts("m", place)
              + " AND i.id = m.incident AND "
              + counts("i", place)
              + " LIMIT 1) = ?");
      values.add(query.verdict().get());
    }
  }

  /** That a row counts, now where the place is -1. */
  static String counts(String alias, long place) {
    return place < 0
        ? alias + ".removed IS NULL"
        : "%1$s.added <= %2$d AND (%1$s.removed IS NULL OR %1$s.removed > %2$d)"
            .formatted(alias, place);
  }
}
