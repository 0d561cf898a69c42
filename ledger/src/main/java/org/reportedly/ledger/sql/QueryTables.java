package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.util.List;
import org.reportedly.ledger.entry.Entry;

/**
 * Keeps the query tables in step with the log. What an entry does to them depends on nothing but
 * the log up to it, so that they can be rebuilt, and checked by rebuilding.
 */
final class QueryTables {
  private QueryTables() {}

  /**
   * Applies an entry.
   *
   * @param entry the entry, which stands in the log already
   * @param session the transaction that put it there
   */
  static void apply(Entry entry, Session session) throws SQLException {
    switch (entry.kind()) {
      // A report's words alone change nothing; its claims follow in the same transaction.
      case REPORT, MERGE, SPLIT -> {}
      case CLAIMS, CORRECTION, RETRACTION, REPORT_RETRACTION -> renew(entry, session);
      case UNDO -> {
        if (!entry.subject().isEmpty()) {
          renew(entry, session);
        }
      }
      case INCIDENTS -> new IncidentRows(session, entry).write();
    }
  }

  /** Fills the tables, which are empty, from the whole log. */
  static void fill(Session session) throws SQLException {
    List<Entry> some = EntryLog.after(session, 0);
    while (!some.isEmpty()) {
      for (Entry entry : some) {
        apply(entry, session);
      }
      some = EntryLog.after(session, some.getLast().sequence());
    }
  }

  private static void renew(Entry entry, Session session) throws SQLException {
    ClaimRows.renew(
        session,
        EntryLog.about(session, entry.subject(), entry.sequence()),
        entry.subject(),
        entry.sequence());
  }
}
