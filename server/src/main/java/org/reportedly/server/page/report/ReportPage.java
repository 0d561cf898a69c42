package org.reportedly.server.page.report;

import java.util.List;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.server.page.Frame;

/**
 * One report.
 *
 * @param frame around it
 * @param stored the report
 * @param text its text with the claims' words marked
 * @param claims its claims in the order of the text
 * @param entry the entry of the log that holds it
 */
public record ReportPage(
    Frame frame, StoredReport stored, MarkedText text, List<StoredClaim> claims, Entry entry) {
  public ReportPage {
    claims = List.copyOf(claims);
  }
}
