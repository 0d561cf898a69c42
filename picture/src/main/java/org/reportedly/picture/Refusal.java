package org.reportedly.picture;

import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;

/** Says why a decision cannot be taken. */
final class Refusal {
  private Refusal() {}

  static LedgerException of(String message, String wayOut) {
    return LedgerException.of(LedgerProblem.REFUSED, message, wayOut);
  }
}
