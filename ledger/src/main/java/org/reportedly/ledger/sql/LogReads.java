package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.ledger.entry.Decided;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.json.DecisionJson;
import org.reportedly.ledger.query.Weighed;
import org.reportedly.ledger.state.Undone;

/** What the log tells as a whole: its entries, how far they were weighed, and what was decided. */
public final class LogReads {
  private final Database database;

  public LogReads(Database database) {
    this.database = database;
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

  /** Entries in order; to be closed. */
  public Stream<Entry> entries(long after) {
    return Snapshot.of(
        database,
        snapshot ->
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
}
