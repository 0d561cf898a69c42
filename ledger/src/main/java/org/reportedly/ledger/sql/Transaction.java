package org.reportedly.ledger.sql;

import java.sql.SQLException;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.entry.IncidentUpdate;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;

/**
 * Things that are done to a ledger together. Valid only within the call that gave it; for one
 * thread. Fails with a {@link org.reportedly.ledger.problem.LedgerException}.
 */
public final class Transaction {
  private final Session session;
  private final Writes writes;
  private final SqlFailure failures;

  Transaction(Session session, Writes writes, SqlFailure failures) {
    this.session = session;
    this.writes = writes;
    this.failures = failures;
  }

  /** Work that may fail in the database. */
  @FunctionalInterface
  interface Step<T> {
    T take() throws SQLException;
  }

  <T> T step(Step<T> step) {
    try {
      return step.take();
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  /**
   * Keeps a report and its claims.
   *
   * @param author who adds it: a person, or the program
   */
  public AddResult add(Reading reading, String author) {
    return step(() -> writes.add(session, reading, author));
  }

  /**
   * Keeps that a report is a copy: its claims stay, and the outlet of the origin stands behind what
   * it says in its own words.
   *
   * @param report the report's id
   * @param origin the id of the report that had the words first
   * @param author who found that out
   * @return whether it was not known; false also where there is no such report
   */
  public boolean mark(String report, String origin, String author) {
    return step(() -> writes.mark(session, report, origin, author));
  }

  /**
   * Keeps a decision.
   *
   * @return its place in the log, by which it can be undone
   */
  public long record(Decision decision, String author) {
    return step(() -> writes.record(session, decision, author));
  }

  /** Keeps what was found out about incidents; they replace those of the same ids. */
  public void record(IncidentUpdate update, String author) {
    step(() -> {
      writes.record(session, update, author);
      return true;
    });
  }

  /** What weighing keeps beside the log. */
  public WeighingTables weighing() {
    return new WeighingTables(session, this);
  }
}
