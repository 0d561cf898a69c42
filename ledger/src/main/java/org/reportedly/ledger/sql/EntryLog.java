package org.reportedly.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.entry.Draft;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.entry.EntrySeal;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;

/** The log: entries are put at its end, each sealed with the hash of the one before. */
final class EntryLog {
  static final String COLUMNS = "seq, recorded, kind, subject, author, payload, previous, hash";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM entry ";

  private static final int AT_A_TIME = 500;

  private final InstantSource clock;

  EntryLog(InstantSource clock) {
    this.clock = clock;
  }

  /** Puts the drafts at the end, in order. */
  List<Entry> append(Session session, List<Draft> drafts) throws SQLException {
    Optional<Entry> last = session.first(SELECT + "ORDER BY seq DESC LIMIT 1", EntryLog::read);
    List<Entry> added = new ArrayList<>();
    for (Draft draft : drafts) {
      Entry entry = seal(last, draft);
      copy(session, entry);
      added.add(entry);
      last = Optional.of(entry);
    }
    return added;
  }

  /** Writes an entry as it is. */
  static void copy(Session session, Entry entry) throws SQLException {
    session.update(
        "INSERT INTO entry (" + COLUMNS + ", content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.sequence(),
        micros(entry.recorded()),
        entry.kind().word(),
        entry.subject(),
        entry.author(),
        entry.payload(),
        entry.previous(),
        entry.hash(),
        EntrySeal.sha256(entry.payload()));
  }

  private Entry seal(Optional<Entry> last, Draft draft) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    // A clock that was set back must not put entries before those that are there.
    Instant recorded = last.map(Entry::recorded).filter(now::isBefore).orElse(now);
    long sequence = last.map(Entry::sequence).orElse(0L) + 1;
    String previous = last.map(Entry::hash).orElse(Entry.NO_HASH);
    String hash =
        EntrySeal.hash(
            sequence,
            recorded,
            draft.kind().word(),
            draft.subject(),
            draft.author(),
            draft.payload(),
            previous);
    return new Entry(
        sequence,
        recorded,
        draft.kind(),
        draft.subject(),
        draft.author(),
        draft.payload(),
        previous,
        hash);
  }

  static Optional<Entry> at(Session session, long sequence) throws SQLException {
    return session.first(SELECT + "WHERE seq = ?", EntryLog::read, sequence);
  }

  /** The next entries after a place in the log, some at a time; none at its end. */
  static List<Entry> after(Session session, long sequence) throws SQLException {
    return session.list(
        SELECT + "WHERE seq > ? ORDER BY seq LIMIT " + AT_A_TIME, EntryLog::read, sequence);
  }

  /** All entries about a report, up to a place in the log. */
  static List<Entry> about(Session session, String report, long until) throws SQLException {
    return session.list(
        SELECT + "WHERE subject = ? AND seq <= ? ORDER BY seq", EntryLog::read, report, until);
  }

  /** The entry of the kind about the report with such a payload. */
  static Optional<Long> known(Session session, String report, EntryKind kind, String payload)
      throws SQLException {
    return session.first(
        "SELECT seq FROM entry WHERE subject = ? AND kind = ? AND content = ? ORDER BY seq",
        row -> row.getLong(1),
        report,
        kind.word(),
        EntrySeal.sha256(payload));
  }

  /** The last place in the log that was written by then. */
  static long placeAt(Session session, Instant then) throws SQLException {
    return session.number(
        "SELECT seq FROM entry WHERE recorded <= ? ORDER BY recorded DESC, seq DESC LIMIT 1",
        micros(then.truncatedTo(ChronoUnit.MICROS)));
  }

  static Entry read(ResultSet row) throws SQLException {
    String kind = row.getString(3);
    return new Entry(
        row.getLong(1),
        instant(row.getLong(2)),
        EntryKind.of(kind)
            .orElseThrow(() ->
                LedgerException.of(
                    LedgerProblem.CORRUPT,
                    "the log has an entry of an unknown kind: " + kind,
                    "Run verify to find out what was changed.")),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
