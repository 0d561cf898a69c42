package org.reportedly.ledger.query;

import java.time.Instant;
import org.reportedly.model.Report;

/**
 * A report as the ledger holds it.
 *
 * @param report the report
 * @param entry the entry of the log that holds it
 * @param recorded when that was recorded
 * @param claims how many of its claims count
 */
public record StoredReport(Report report, long entry, Instant recorded, int claims) {
  /** Where to go on after this report. */
  public Cursor cursor() {
    return new Cursor(0, entry);
  }
}
