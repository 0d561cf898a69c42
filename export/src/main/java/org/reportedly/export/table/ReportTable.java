package org.reportedly.export.table;

import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Provenance;

/** The columns of reports. */
public final class ReportTable {
  /** One row a report. */
  public static final Table<StoredReport> TABLE =
      new Table<>(
          "reports",
          List.of(
              Column.text("report", "#meta+id+report", it -> it.report().id()),
              Column.maybe("scene", "#crisis+name", it -> it.report().scene()),
              Column.maybe("outlet", "#meta+source+outlet", it -> it.report().outlet()),
              Column.day("published", "#date+published", it -> it.report().published()),
              Column.maybe("title", "#description+title", it -> it.report().title()),
              Column.maybe("address", "#meta+url+address", it -> origin(it).address()),
              Column.words("via", "#meta+source+via", it -> origin(it).via()),
              Column.maybe("copy_of", "#meta+id+copy", it -> origin(it).copyOf()),
              Column.whole("claims", "#indicator+claims+num", StoredReport::claims),
              Column.text("text", "#description+text", it -> it.report().text()),
              Column.moment("recorded", "#date+recorded", it -> Optional.of(it.recorded()))),
          ReportTable::heading,
          _ -> Optional.empty(),
          _ -> Optional.empty());

  private ReportTable() {}

  private static Provenance origin(StoredReport stored) {
    return stored.report().provenance();
  }

  private static String heading(StoredReport stored) {
    return stored.report().title().orElse(stored.report().id());
  }
}
