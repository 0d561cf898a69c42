package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.entry.Draft;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntryKind;
import org.reportedly.ledger.entry.EntrySeal;
import org.reportedly.ledger.entry.IncidentUpdate;
import org.reportedly.ledger.json.ClaimSetJson;
import org.reportedly.ledger.json.ClaimSetJson.ClaimSet;
import org.reportedly.ledger.json.DecisionJson;
import org.reportedly.ledger.json.IncidentJson;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.ledger.query.AddResult.Outcome;
import org.reportedly.ledger.state.ReportFold;
import org.reportedly.ledger.state.ReportState;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/** Puts entries into the log, and what follows from them into the query tables. */
public final class Writes {
  /** Whoever reads an incident looks through the text of its entry, which is to be short. */
  private static final int INCIDENTS_OF_AN_ENTRY = 30;

  private final Database database;
  private final EntryLog log;

  public Writes(Database database, InstantSource clock) {
    this.database = database;
    this.log = new EntryLog(clock);
  }

  /** Does several things in one transaction. */
  public <T> T change(Function<Transaction, T> work) {
    return database.write(
        session -> work.apply(new Transaction(session, this, database.failures())));
  }

  AddResult add(Session session, Reading reading, String author) throws SQLException {
    check(reading);
    String id = reading.report().id();
    int claims = reading.claims().size();
    String words = ReportJson.write(asKnown(session, reading.report()));
    String set =
        ClaimSetJson.write(
            new ClaimSet(id, EntrySeal.sha256(words), reading.claims(), reading.notes()));
    Optional<Long> known = EntryLog.known(session, id, EntryKind.CLAIMS, set);
    if (known.isPresent()) {
      return new AddResult(id, Outcome.ALREADY_KNOWN, claims, known.get());
    }
    boolean isNew = EntryLog.about(session, id, Long.MAX_VALUE).isEmpty();
    List<Draft> drafts = new ArrayList<>();
    if (EntryLog.known(session, id, EntryKind.REPORT, words).isEmpty()) {
      drafts.add(new Draft(EntryKind.REPORT, id, author, words));
    }
    drafts.add(new Draft(EntryKind.CLAIMS, id, author, set));
    long sequence = enter(session, drafts);
    return new AddResult(id, isNew ? Outcome.ADDED : Outcome.REVISED, claims, sequence);
  }

  /** The report as it was kept last, where it says the same and was only fetched again since. */
  private static Report asKnown(Session session, Report report) throws SQLException {
    return EntryLog.about(session, report.id(), Long.MAX_VALUE).reversed().stream()
        .filter(entry -> entry.kind() == EntryKind.REPORT)
        .findFirst()
        .map(entry -> ReportJson.read(entry.payload()))
        .filter(known -> known.apartFromFetching().equals(report.apartFromFetching()))
        .orElse(report);
  }

  /** Keeps whose copy a report is; nothing where that is known or the report does not count. */
  boolean mark(Session session, String id, String origin, String author) throws SQLException {
    Optional<ReportState> counting =
        ReportFold.fold(EntryLog.about(session, id, Long.MAX_VALUE))
            .filter(it -> !it.report().provenance().copyOf().equals(Optional.of(origin)));
    if (counting.isEmpty()) {
      return false;
    }
    Report report = counting.get().report();
    String words = ReportJson.write(report.with(report.provenance().copying(origin)));
    ClaimSet read = ClaimSetJson.read(counting.get().claimsEntry().payload());
    String set =
        ClaimSetJson.write(new ClaimSet(id, EntrySeal.sha256(words), read.claims(), read.notes()));
    enter(
        session,
        List.of(
            new Draft(EntryKind.REPORT, id, author, words),
            new Draft(EntryKind.CLAIMS, id, author, set)));
    return true;
  }

  private long enter(Session session, List<Draft> drafts) throws SQLException {
    long last = 0;
    for (Entry entry : log.append(session, drafts)) {
      QueryTables.apply(entry, session);
      last = entry.sequence();
    }
    return last;
  }

  private static void check(Reading reading) {
    String text = reading.report().text();
    checkId(reading.report().id());
    Set<String> ids = new HashSet<>();
    for (Claim claim : reading.claims()) {
      if (!claim.report().equals(reading.report().id())) {
        throw refused("the claim %s is about another report".formatted(claim.id()));
      }
      checkId(claim.id());
      if (!ids.add(claim.id())) {
        throw refused("two claims have the id %s".formatted(claim.id()));
      }
      if (claim.evidence().span().end() > text.length()
          || !claim.evidence().span().in(text).equals(claim.evidence().text())) {
        throw refused(
            "the evidence of the claim %s does not stand in the report".formatted(claim.id()));
      }
    }
  }

  private static void checkId(String id) {
    if (!Rows.text(id).equals(id)) {
      throw refused("an id holds characters that no database can hold: " + Rows.text(id));
    }
  }

  private static LedgerException refused(String message) {
    return LedgerException.of(
        LedgerProblem.REFUSED, message, "Correct the claims; nothing of the report was stored.");
  }

  long record(Session session, Decision decision, String author) throws SQLException {
    String subject = subject(session, decision);
    return enter(
        session,
        List.of(
            new Draft(DecisionJson.kind(decision), subject, author, DecisionJson.write(decision))));
  }

  /** The report that a decision is about; fails where what it is about is not there. */
  private static String subject(Session session, Decision decision) throws SQLException {
    return switch (decision) {
      case Decision.Correct correct -> {
        String report = reportOf(session, correct.claim().id());
        if (!report.equals(correct.claim().report())) {
          throw refused("a correction cannot move a claim to another report");
        }
        yield report;
      }
      case Decision.Retract retract -> reportOf(session, retract.claim());
      case Decision.RetractReport retract -> {
        if (session.number(
                "SELECT count(*) FROM report WHERE id = ? AND removed IS NULL", retract.report())
            == 0) {
          throw unknown("report " + retract.report());
        }
        yield retract.report();
      }
      case Decision.Merge merge -> none(session, merge.claims());
      case Decision.Split split -> {
        none(session, split.from());
        yield none(session, split.claims());
      }
      case Decision.Undo undo -> {
        Entry entry =
            EntryLog.at(session, undo.sequence())
                .orElseThrow(() -> unknown("entry " + undo.sequence()));
        if (!entry.kind().canBeUndone()) {
          throw refused("an entry of incidents cannot be undone; undo what led to them");
        }
        yield entry.subject();
      }
    };
  }

  private static String none(Session session, List<String> claims) throws SQLException {
    for (String claim : claims) {
      reportOf(session, claim);
    }
    return "";
  }

  private static String reportOf(Session session, String claim) throws SQLException {
    return session
        .first(
            "SELECT report FROM claim WHERE id = ? AND removed IS NULL",
            row -> row.getString(1),
            claim)
        .orElseThrow(() -> unknown("claim " + claim));
  }

  private static LedgerException unknown(String what) {
    return LedgerException.of(
        LedgerProblem.UNKNOWN_RECORD,
        "the ledger holds no %s that counts".formatted(what),
        "Check the id.");
  }

  /** Keeps incidents; nothing where nothing changed. */
  void record(Session session, IncidentUpdate update, String author) throws SQLException {
    if (!update.isEmpty()) {
      List<IncidentUpdate> parts = update.parts(INCIDENTS_OF_AN_ENTRY);
      List<Draft> drafts =
          parts.stream()
              .map(part -> new Draft(EntryKind.INCIDENTS, "", author, IncidentJson.write(part)))
              .toList();
      List<Entry> entries = log.append(session, drafts);
      for (int i = 0; i < parts.size(); i++) {
        new IncidentRows(session, entries.get(i)).write(parts.get(i));
      }
    }
  }
}
