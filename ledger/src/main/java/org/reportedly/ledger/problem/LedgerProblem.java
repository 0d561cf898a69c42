package org.reportedly.ledger.problem;

/** What kind of thing went wrong, for programs that act on it. */
public enum LedgerProblem {
  /** Another program is writing and did not finish in time. */
  LOCKED,
  /** The file is damaged, or no database. */
  CORRUPT,
  /** There is no room left; nothing of the current report was stored. */
  FULL,
  /** A newer version of the program wrote it. */
  NEWER,
  /** A database of some other program. */
  FOREIGN,
  /** The file or server cannot be opened. */
  UNREACHABLE,
  /** The server went away; nothing of the current report was stored. */
  CONNECTION_LOST,
  /** It can be read but not written. */
  READ_ONLY,
  /** A decision is about something that the ledger does not hold. */
  UNKNOWN_RECORD,
  /** What should be stored contradicts itself or what is stored. */
  REFUSED,
  /** JSON that is no report, claim or decision. */
  BAD_JSON,
  /** Anything else that the database refuses. */
  FAILED
}
