package org.reportedly.ledger.problem;

import org.jspecify.annotations.Nullable;

/** Something went wrong with a ledger. Nothing half-written is left behind. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final LedgerProblem problem;
  private final String wayOut;

  /**
   * @param problem what kind of thing
   * @param message what is wrong, as a sentence without the full stop
   * @param wayOut what a person can do about it, as a sentence
   * @param cause what the database said, or null
   */
  public LedgerException(
      LedgerProblem problem, String message, String wayOut, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
    this.wayOut = wayOut;
  }

  /** A failure that no other one caused. */
  public static LedgerException of(LedgerProblem problem, String message, String wayOut) {
    return new LedgerException(problem, message, wayOut, null);
  }

  /** What kind of thing went wrong. */
  public LedgerProblem problem() {
    return problem;
  }

  /** What a person can do about it, as a sentence. */
  public String wayOut() {
    return wayOut;
  }

  /** What is wrong and what to do about it, in one line. */
  public String sentence() {
    return getMessage() + ". " + wayOut;
  }
}
