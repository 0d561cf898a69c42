package org.reportedly.ledger.sql;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;

/** Says in plain words what the database complained about, and what to do. */
final class SqlFailure {
  private static final int SQLITE_PERM = 3;
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_LOCKED = 6;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_IOERR = 10;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_CANTOPEN = 14;
  private static final int SQLITE_CONSTRAINT = 19;
  private static final int SQLITE_NOTADB = 26;
  private static final int PRIMARY_CODE = 0xFF;

  private final String name;
  private final Dialect dialect;

  /**
   * @param name the ledger, as a person would name it, without a password
   * @param dialect the database's
   */
  SqlFailure(String name, Dialect dialect) {
    this.name = name;
    this.dialect = dialect;
  }

  /** What the failure means. */
  LedgerException of(Throwable failure) {
    SQLException innermost = innermost(failure);
    if (innermost == null) {
      return new LedgerException(
          LedgerProblem.UNREACHABLE,
          "the ledger %s cannot be opened: %s".formatted(name, failure.getMessage()),
          "Check the name and whether you may write there.",
          failure);
    }
    return switch (dialect) {
      case SQLITE -> ofFile(innermost);
      case POSTGRESQL -> ofServer(innermost);
    };
  }

  /** The database's own complaint, below those of the connection pool. */
  private static @Nullable SQLException innermost(Throwable failure) {
    SQLException found = null;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && (found == null || hasCode(sql))) {
        found = sql;
      }
    }
    return found;
  }

  private static boolean hasCode(SQLException failure) {
    return failure.getErrorCode() != 0 || failure.getSQLState() != null;
  }

  private LedgerException ofFile(SQLException failure) {
    return switch (failure.getErrorCode() & PRIMARY_CODE) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          told(
              LedgerProblem.LOCKED,
              "the ledger %s is in use by another program that is writing",
              "Wait for it to finish, then do the same again.",
              failure);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          told(
              LedgerProblem.CORRUPT,
              "the file %s is damaged or no ledger",
              "Bring it back from a copy, or name another file; it was left as it is.",
              failure);
      case SQLITE_FULL ->
          told(
              LedgerProblem.FULL,
              "there is no room left for the ledger %s",
              "Make room and add the rest again; what was told to be stored is safe.",
              failure);
      case SQLITE_READONLY, SQLITE_PERM ->
          told(
              LedgerProblem.READ_ONLY,
              "the ledger %s may not be written",
              "Ask for the right to write the file and its folder.",
              failure);
      case SQLITE_IOERR ->
          told(
              LedgerProblem.FULL,
              "the ledger %s could not be written or read by the disk",
              "Check the disk and its free room, then do the same again.",
              failure);
      case SQLITE_CANTOPEN ->
          told(
              LedgerProblem.UNREACHABLE,
              "the ledger %s cannot be opened",
              "Check the name and whether you may write there.",
              failure);
      case SQLITE_CONSTRAINT -> refused(failure);
      default -> failed(failure);
    };
  }

  private LedgerException ofServer(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (state.startsWith("08") || state.startsWith("57P")) {
      return told(
          LedgerProblem.CONNECTION_LOST,
          "the connection to the ledger %s was lost or refused",
          "Check that the server runs and can be reached, then do the same again.",
          failure);
    }
    if (state.startsWith("28") || state.equals("3D000")) {
      return told(
          LedgerProblem.UNREACHABLE,
          "the server does not let this user into the ledger %s, or there is no such database",
          "Check the name of the database, the user and the password.",
          failure);
    }
    if (state.equals("53100")) {
      return told(
          LedgerProblem.FULL,
          "the server of the ledger %s has no room left",
          "Make room and add the rest again; what was told to be stored is safe.",
          failure);
    }
    if (state.equals("55P03") || state.startsWith("40")) {
      return told(
          LedgerProblem.LOCKED,
          "the ledger %s is in use by another program that is writing",
          "Wait for it to finish, then do the same again.",
          failure);
    }
    if (state.equals("42501") || state.equals("25006")) {
      return told(
          LedgerProblem.READ_ONLY,
          "the ledger %s may not be written by this user",
          "Ask for the right to create tables and to write.",
          failure);
    }
    return state.startsWith("23") ? refused(failure) : failed(failure);
  }

  private LedgerException refused(SQLException failure) {
    return told(
        LedgerProblem.REFUSED,
        "the ledger %s holds something else under the same id (a claim of another report)",
        "Give claims ids of their own.",
        failure);
  }

  private LedgerException failed(SQLException failure) {
    return new LedgerException(
        LedgerProblem.FAILED,
        "the database of the ledger %s says: %s"
            .formatted(name, String.valueOf(failure.getMessage()).strip().toLowerCase(Locale.ROOT)),
        "Nothing of the current step was stored.",
        failure);
  }

  private LedgerException told(
      LedgerProblem problem, String message, String wayOut, SQLException failure) {
    return new LedgerException(problem, message.formatted(name), wayOut, failure);
  }
}
