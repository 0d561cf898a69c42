package org.reportedly.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Report;

/** A report with the names and order of its JSON, which {@code read} and {@code add} take back. */
@JsonPropertyOrder({
  "id",
  "scene",
  "outlet",
  "published",
  "title",
  "address",
  "via",
  "copyOf",
  "text"
})
public record ReportJson(
    String id,
    @Nullable String scene,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String title,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> via,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String copyOf,
    String text) {
  public ReportJson {
    via = List.copyOf(via);
  }

  /** The report as it was added. */
  public static ReportJson of(StoredReport stored) {
    Report report = stored.report();
    return new ReportJson(
        report.id(),
        report.scene().orElse(null),
        report.outlet().orElse(null),
        report.published().map(LocalDate::toString).orElse(null),
        report.title().orElse(null),
        report.provenance().address().orElse(null),
        report.provenance().via(),
        report.provenance().copyOf().orElse(null),
        report.text());
  }
}
