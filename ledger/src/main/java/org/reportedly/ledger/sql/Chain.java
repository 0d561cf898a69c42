package org.reportedly.ledger.sql;

import java.util.List;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.query.Verification.Finding;

/** Walks the chain of hashes and tells where it breaks. */
final class Chain {
  private final List<Finding> findings;
  private long length;
  private String head = Entry.NO_HASH;

  Chain(List<Finding> findings) {
    this.findings = findings;
  }

  void link(Entry entry) {
    if (entry.sequence() != length + 1) {
      findings.add(
          new Finding(
              length + 2 == entry.sequence()
                  ? "entry " + (length + 1)
                  : "entries %d to %d".formatted(length + 1, entry.sequence() - 1),
              "missing from the log"));
    } else if (!entry.previous().equals(head)) {
      findings.add(
          new Finding(
              Verifier.named(entry),
              "does not follow from the entry before it; one of them was changed"));
    }
    if (!entry.isIntact()) {
      findings.add(new Finding(Verifier.named(entry), "was changed after it was recorded"));
    }
    length = entry.sequence();
    head = entry.hash();
  }

  long length() {
    return length;
  }

  String head() {
    return head;
  }
}
