package org.reportedly.ledger.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.entry.EntrySeal;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.query.Verification;
import org.reportedly.ledger.query.Verification.Finding;

/**
 * Proves that nothing was changed: walks the chain of hashes, rebuilds the query tables from the
 * log in a file of its own, and compares them row by row. Reads one state of the ledger; others may
 * write meanwhile.
 */
public final class Verifier {
  private final Database database;

  public Verifier(Database database) {
    this.database = database;
  }

  /** Checks everything. Needs room for a copy of the ledger in the folder for temporary files. */
  public Verification verify() {
    List<Finding> findings = new ArrayList<>();
    try (Snapshot snapshot = database.snapshot()) {
      Session session = snapshot.session();
      Chain chain = new Chain(findings);
      try (Rebuilt rebuilt = new Rebuilt()) {
        boolean whole = walk(session, chain, rebuilt, findings);
        if (whole) {
          rebuilt.compare(session, findings);
        }
      }
      return new Verification(
          chain.length(),
          session.number("SELECT count(*) FROM report WHERE removed IS NULL"),
          session.number("SELECT count(*) FROM claim WHERE removed IS NULL"),
          chain.head(),
          content(session),
          findings.subList(0, Math.min(findings.size(), Verification.MOST_FINDINGS)));
    } catch (SQLException failure) {
      throw database.failures().of(failure);
    }
  }

  private static boolean walk(Session session, Chain chain, Rebuilt rebuilt, List<Finding> findings)
      throws SQLException {
    try {
      long after = 0;
      List<Entry> some = EntryLog.after(session, after);
      while (!some.isEmpty()) {
        some.forEach(chain::link);
        rebuilt.apply(some);
        after = some.getLast().sequence();
        some = EntryLog.after(session, after);
      }
      return true;
    } catch (LedgerException failure) {
      findings.add(new Finding("the log after entry " + chain.length(), failure.sentence()));
      return false;
    }
  }

  /** The same for equal reports and claims that count, in whatever order they came. */
  static String content(Session session) throws SQLException {
    MessageDigest digest = EntrySeal.digest();
    String last = "";
    List<String[]> some;
    do {
      some =
          session.list(
              "SELECT id, state FROM report WHERE removed IS NULL AND id > ? ORDER BY id LIMIT 1000",
              row -> new String[] {row.getString(1), row.getString(2)},
              last);
      for (String[] report : some) {
        digest.update(
            (EntrySeal.sha256(report[0]) + report[1] + "\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        last = report[0];
      }
    } while (!some.isEmpty());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What an entry is, in words. */
  static String named(Entry entry) {
    String about = entry.subject().isEmpty() ? "" : " of report " + entry.subject();
    return "entry %d (%s%s)"
        .formatted(
            entry.sequence(),
            entry.kind() == EntryKind.REPORT ? "words" : entry.kind().word(),
            about);
  }

  /** The query tables as the log says that they should be. */
  private static final class Rebuilt implements AutoCloseable {
    private final Path folder;
    private final Database copy;

    Rebuilt() {
      try {
        folder = Files.createTempDirectory("reportedly-verify-");
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      copy = Database.ofFile(folder.resolve("rebuilt.db"), Settings.DEFAULT);
    }

    void apply(List<Entry> entries) {
      copy.write(session -> {
        for (Entry entry : entries) {
          EntryLog.copy(session, entry);
          QueryTables.apply(entry, session);
        }
        return true;
      });
    }

    void compare(Session ledger, List<Finding> findings) {
      copy.read(session -> {
        new TableComparison(ledger, session, findings).compareAll();
        return true;
      });
    }

    @Override
    public void close() {
      copy.close();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
        Files.delete(folder);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
