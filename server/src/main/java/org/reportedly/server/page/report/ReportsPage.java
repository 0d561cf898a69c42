package org.reportedly.server.page.report;

import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;

/**
 * The list of reports.
 *
 * @param frame around it
 * @param form what is asked for
 * @param reports of this page
 * @param next the address of the next page, if there is one
 */
public record ReportsPage(
    Frame frame, FilterForm form, List<StoredReport> reports, Optional<String> next) {
  public ReportsPage {
    reports = List.copyOf(reports);
  }
}
