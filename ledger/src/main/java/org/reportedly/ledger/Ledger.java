package org.reportedly.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedly.ledger.entry.Decided;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.IncidentUpdate;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.OutletCount;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.ledger.query.Verification;
import org.reportedly.ledger.query.Weighed;
import org.reportedly.ledger.sql.Database;
import org.reportedly.ledger.sql.LogReads;
import org.reportedly.ledger.sql.Reads;
import org.reportedly.ledger.sql.Settings;
import org.reportedly.ledger.sql.Transaction;
import org.reportedly.ledger.sql.Verifier;
import org.reportedly.ledger.sql.Writes;
import org.reportedly.model.Reading;

/**
 * An open ledger. Whatever a method has returned from is on the disk; whatever it failed on left
 * nothing behind. May be used by many threads and programs at once: all read, one writes at a time.
 *
 * <p>Every method fails with a {@link LedgerException} that tells a person what to do. Streams are
 * to be closed.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Reads reads;
  private final LogReads log;
  private final Writes writes;

  private Ledger(Database database, Settings settings) {
    this.database = database;
    this.reads = new Reads(database);
    this.log = new LogReads(database);
    this.writes = new Writes(database, settings.clock());
  }

  /** Opens a ledger; makes it, and the folder that it lies in, where there is none. */
  public static Ledger open(LedgerLocation location) {
    return open(location, Settings.DEFAULT);
  }

  /** Opens a ledger that is there already. */
  public static Ledger openExisting(LedgerLocation location) {
    if (location instanceof LedgerLocation.InFile(Path path) && !Files.exists(path)) {
      throw LedgerException.of(
          LedgerProblem.UNREACHABLE,
          "there is no ledger at " + path,
          "Check the name, or make one by adding a report.");
    }
    return open(location);
  }

  /** Opens a ledger, or makes it, with settings of one's own. */
  public static Ledger open(LedgerLocation location, Settings settings) {
    Database database =
        switch (location) {
          case LedgerLocation.InFile(Path path) -> {
            makeFolder(path);
            yield Database.ofFile(path, settings);
          }
          case LedgerLocation.OnServer(String url) ->
              Database.ofServer(url, location.shown(), settings);
        };
    return new Ledger(database, settings);
  }

  private static void makeFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException failure) {
      throw new LedgerException(
          LedgerProblem.UNREACHABLE,
          "the folder of the ledger %s cannot be made".formatted(file),
          "Check the name and whether you may write there.",
          failure);
    }
  }

  /**
   * Keeps a report and its claims, in one transaction.
   *
   * @param author who adds it: a person, or the program
   */
  public AddResult add(Reading reading, String author) {
    return change(transaction -> transaction.add(reading, author));
  }

  /**
   * Keeps a decision.
   *
   * @return its place in the log, by which it can be undone
   */
  public long record(Decision decision, String author) {
    return change(transaction -> transaction.record(decision, author));
  }

  /** Keeps what was found out about incidents; they replace those of the same ids. */
  public void record(IncidentUpdate update, String author) {
    change(transaction -> {
      transaction.record(update, author);
      return true;
    });
  }

  /**
   * Does several things in one transaction: all of it is on the disk when this returns, or nothing
   * is. Others who write wait meanwhile.
   */
  public <T> T change(Function<Transaction, T> work) {
    return writes.change(work);
  }

  /** The claims that the query asks for. */
  public Stream<StoredClaim> claims(ClaimQuery query) {
    return reads.claims(query);
  }

  /** The incidents that the query asks for; its conditions on claims hold for some of theirs. */
  public Stream<StoredIncident> incidents(ClaimQuery query) {
    return reads.incidents(query);
  }

  /** The outlets of all reports that count, those with most reports first. */
  public List<OutletCount> outlets() {
    return reads.outlets();
  }

  /**
   * The reports that hold a claim that the query asks for; without conditions, all. The newest are
   * those that were recorded last.
   */
  public Stream<StoredReport> reports(ClaimQuery query) {
    return reads.reports(query);
  }

  /** The reports that count now and were published on the day; empty for those without one. */
  public Stream<StoredReport> publishedOn(Optional<LocalDate> day) {
    return reads.publishedOn(day);
  }

  /** The report with the id, as it was then; empty for now. */
  public Optional<StoredReport> report(String id, Optional<Instant> asOf) {
    return reads.report(id, asOf);
  }

  /** The claim with the id, as it was then. */
  public Optional<StoredClaim> claim(String id, Optional<Instant> asOf) {
    return reads.claim(id, asOf);
  }

  /** The claims of a report in their order, as they were then. */
  public List<StoredClaim> claimsOfReport(String report, Optional<Instant> asOf) {
    return reads.claimsOfReport(report, asOf);
  }

  /** The claims of incidents, in no order, as they were then. */
  public List<StoredClaim> claimsOfIncidents(Collection<String> incidents, Optional<Instant> asOf) {
    return reads.claimsOfIncidents(incidents, asOf);
  }

  /** The incident with the id, or the one that holds the claim with the id, as it was then. */
  public Optional<StoredIncident> incident(String id, Optional<Instant> asOf) {
    return reads.incident(id, asOf);
  }

  /** How far incidents are current; empty where nothing was ever weighed. */
  public Optional<Weighed> weighed() {
    return log.weighed();
  }

  /** How many entries the log has. */
  public long length() {
    return log.length();
  }

  /** The place of the last entry that was recorded by then; 0 where there was none. */
  public long placeAt(Instant then) {
    return log.placeAt(then);
  }

  /**
   * The log.
   *
   * @param after the place after which to begin; 0 for all
   */
  public Stream<Entry> entries(long after) {
    return log.entries(after);
  }

  /**
   * The decisions on incidents that count: merges and splits that were not undone, in order.
   *
   * @param asOf as it was then; empty for now
   */
  public List<Decided> decisions(Optional<Instant> asOf) {
    return log.decisions(asOf);
  }

  /** Proves that nothing was changed, or names what was. */
  public Verification verify() {
    return new Verifier(database).verify();
  }

  /** A hash of all reports and claims that count; the same in whatever order they came. */
  public String content() {
    return log.content();
  }

  @Override
  public void close() {
    database.close();
  }
}
