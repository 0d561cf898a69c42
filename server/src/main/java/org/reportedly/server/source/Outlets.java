package org.reportedly.server.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.server.page.sources.OutletRow;

/**
 * The outlets of a ledger. They are counted anew only once the ledger has grown. May be asked by
 * many threads at once.
 */
public final class Outlets {
  private final Ledger ledger;
  private final ActorBook book;
  private long counted = -1;
  private List<OutletRow> rows = List.of();

  /**
   * @param ledger stays open; whoever opened it closes it
   * @param book tells what is known of outlets
   */
  public Outlets(Ledger ledger, ActorBook book) {
    this.ledger = ledger;
    this.book = book;
  }

  private record Count(int reports, int claims, Optional<LocalDate> latest) {
    private static final Count NONE = new Count(0, 0, Optional.empty());

    Count and(StoredReport stored) {
      Optional<LocalDate> day = stored.report().published();
      Optional<LocalDate> later =
          Stream.concat(latest.stream(), day.stream()).max(Comparator.naturalOrder());
      return new Count(reports + 1, claims + stored.claims(), later);
    }
  }

  /** The outlets, those with most reports first. */
  public synchronized List<OutletRow> rows() {
    long length = ledger.length();
    if (length != counted) {
      rows = count();
      counted = length;
    }
    return rows;
  }

  private List<OutletRow> count() {
    Map<String, Count> counts = new HashMap<>();
    try (Stream<StoredReport> reports = ledger.reports(ClaimQuery.ALL)) {
      reports.forEach(it ->
          it.report()
              .outlet()
              .ifPresent(outlet ->
                  counts.merge(outlet, Count.NONE.and(it), (before, _) -> before.and(it))));
    }
    return counts.entrySet().stream()
        .map(it ->
            new OutletRow(
                it.getKey(),
                book.outlet(it.getKey()),
                it.getValue().reports,
                it.getValue().claims,
                it.getValue().latest))
        .sorted(
            Comparator.comparingInt((OutletRow it) -> -it.reports()).thenComparing(OutletRow::name))
        .toList();
  }
}
