package org.reportedly.cli.situation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.picture.Picture;

/**
 * The incidents that a ledger keeps.
 *
 * @param picture stays open; whoever opened it closes it
 */
public record LedgerIncidents(Picture picture) implements Incidents {
  @Override
  public Stream<WeighedIncident> of(ClaimQuery query) {
    return picture.weighed(query);
  }

  @Override
  public Optional<WeighedIncident> incident(String id, Optional<Instant> asOf) {
    return picture.incident(id, asOf);
  }

  @Override
  public List<SituationView> views() {
    return picture.views();
  }

  @Override
  public List<ViewRow> situation(SituationView view, ClaimQuery query) {
    return picture.situation(view, query);
  }
}
