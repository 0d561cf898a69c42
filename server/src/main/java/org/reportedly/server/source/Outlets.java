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
    return ledger.outlets().stream()
        .map(it ->
            new OutletRow(
                it.outlet(), book.outlet(it.outlet()), it.reports(), it.claims(), it.latest()))
        .toList();
  }
}
