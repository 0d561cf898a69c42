package org.reportedly.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.model.Report;

/**
 * What a person said about all reports of a run, for those that do not say it themselves.
 *
 * @param published the day of publication
 * @param outlet who published them
 */
public record ReportDefaults(Optional<LocalDate> published, Optional<String> outlet) {
  /** Nothing is known beyond what the reports say. */
  public static final ReportDefaults NONE = new ReportDefaults(Optional.empty(), Optional.empty());

  Report fill(Report report) {
    return new Report(
        report.id(),
        report.scene(),
        report.outlet().or(() -> outlet),
        report.published().or(() -> published),
        report.title(),
        report.text(),
        report.provenance());
  }
}
