package org.reportedly.server.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.server.page.IncidentCard;

/** The incidents of a ledger, weighed. May be asked by many threads at once. */
public interface Incidents {
  /** Some incidents of a longer list, and where to go on. */
  record Page(List<IncidentCard> cards, Optional<String> next) {
    public Page {
      cards = List.copyOf(cards);
    }
  }

  /**
   * The incidents of which a claim is asked for, those that happened last first.
   *
   * @param query its limit is passed over
   * @param limit how many at most
   * @param after where an earlier page ended
   */
  Page page(ClaimQuery query, int limit, Optional<String> after);

  /** The incident with that id, or with a claim of that id. */
  Optional<WeighedIncident> incident(String id, Optional<Instant> asOf);

  /** The incidents of which a claim is asked for, with all their claims; to be closed. */
  Stream<WeighedIncident> weighed(ClaimQuery query);

  /** The questions about the situation that can be asked. */
  List<SituationView> views();

  /** What a view says of the incidents of which a claim is asked for. */
  List<ViewRow> situation(SituationView view, ClaimQuery query);
}
