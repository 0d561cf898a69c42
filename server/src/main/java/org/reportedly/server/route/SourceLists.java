package org.reportedly.server.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reportedly.export.csv.CsvRows;
import org.reportedly.export.table.Column;
import org.reportedly.export.table.Table;
import org.reportedly.server.api.Lists;
import org.reportedly.server.feeds.FeedState;
import org.reportedly.server.http.Answer;
import org.reportedly.server.page.sources.OutletRow;

/** The sources as data. */
final class SourceLists {
  private static final Table<OutletRow> OUTLETS =
      new Table<>(
          "outlets",
          List.of(
              Column.text("outlet", "", OutletRow::name),
              Column.maybe("kind", "", it -> Optional.of(it.kind())),
              Column.maybe("reliability", "", it -> Optional.of(it.reliability())),
              Column.whole("reports", "", OutletRow::reports),
              Column.whole("claims", "", OutletRow::claims),
              Column.day("latest", "", OutletRow::latest)),
          OutletRow::name,
          _ -> Optional.empty(),
          _ -> Optional.empty());

  private SourceLists() {}

  static Answer csv(List<OutletRow> outlets) {
    return Answer.streaming(
            Answer.CSV, out -> new CsvRows<>(OUTLETS, false).write(outlets.iterator(), out))
        .with("Content-Disposition", "attachment; filename=\"sources.csv\"");
  }

  static Lists.Sources json(List<OutletRow> outlets, List<FeedState> feeds) {
    return new Lists.Sources(
        outlets.stream()
            .map(it ->
                new Lists.OutletHead(
                    it.name(),
                    it.kind(),
                    it.reliability(),
                    it.reports(),
                    it.claims(),
                    it.latest().map(Object::toString).orElse(null)))
            .toList(),
        feeds.stream()
            .map(it ->
                new Lists.Feed(
                    it.health().source(),
                    it.status(),
                    it.health().lastGood().map(Instant::toString).orElse(null),
                    it.next().map(Instant::toString).orElse(null),
                    it.health().trouble().orElse(null),
                    it.health().seen().size()))
            .toList());
  }
}
