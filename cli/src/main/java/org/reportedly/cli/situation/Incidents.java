package org.reportedly.cli.situation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.situation.SituationView;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.ledger.query.ClaimQuery;

/** Where commands get incidents from: a ledger, or files of claims. */
public interface Incidents {
  /** The incidents that are asked for, in full; to be closed. */
  Stream<WeighedIncident> of(ClaimQuery query);

  /** The incident with the id, or the one that holds the claim with the id. */
  Optional<WeighedIncident> incident(String id, Optional<Instant> asOf);

  /** The views that can be asked. */
  List<SituationView> views();

  /** What a view says of the incidents that are asked for. */
  List<ViewRow> situation(SituationView view, ClaimQuery query);
}
