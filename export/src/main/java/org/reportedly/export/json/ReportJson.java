package org.reportedly.export.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Report;

/** A report with the names and order of its JSON, which {@code read} and {@code add} take back. */
@JsonPropertyOrder({"id", "scene", "outlet", "published", "title", "text"})
public record ReportJson(
    String id,
    @Nullable String scene,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String title,
    String text) {

  /** The report as it was added. */
  public static ReportJson of(StoredReport stored) {
    Report report = stored.report();
    return new ReportJson(
        report.id(),
        report.scene().orElse(null),
        report.outlet().orElse(null),
        report.published().map(LocalDate::toString).orElse(null),
        report.title().orElse(null),
        report.text());
  }
}
