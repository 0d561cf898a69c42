package org.reportedly.server.source;

import java.util.List;
import org.reportedly.actors.ActorBook;
import org.reportedly.ledger.Ledger;
import org.reportedly.server.page.sources.OutletRow;

/**
 * The outlets of a ledger. They are counted anew only once the ledger has grown. May be asked by
 * many threads at once.
 */
public final class Outlets {
  private final Ledger ledger;
  private final ActorBook book;
  private final Remembered<String, List<OutletRow>> rows;

  /**
   * @param ledger stays open; whoever opened it closes it
   * @param book tells what is known of outlets
   */
  public Outlets(Ledger ledger, ActorBook book) {
    this.ledger = ledger;
    this.book = book;
    this.rows = new Remembered<>(ledger, 1);
  }

  /** The outlets, those with most reports first. */
  public List<OutletRow> rows() {
    return rows.of("", this::count);
  }

  private List<OutletRow> count() {
    return ledger.outlets().stream()
        .map(it ->
            new OutletRow(
                it.outlet(), book.outlet(it.outlet()), it.reports(), it.claims(), it.latest()))
        .toList();
  }
}
