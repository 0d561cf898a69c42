package org.reportedly.server.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.export.Holdings;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredReport;

/** What the desk hands on. May be asked by many threads at once. */
public final class DeskHoldings implements Holdings {
  private final Ledger ledger;
  private final Incidents incidents;

  /**
   * @param ledger stays open; whoever opened it closes it
   * @param incidents its incidents
   */
  public DeskHoldings(Ledger ledger, Incidents incidents) {
    this.ledger = ledger;
    this.incidents = incidents;
  }

  @Override
  public Stream<ExportedClaim> claims(ClaimQuery query) {
    Map<String, Optional<String>> verdicts = new HashMap<>();
    return ledger
        .claims(query)
        .map(it -> ExportedClaim.of(it, it.incident(), verdict(it, query, verdicts)));
  }

  /** Claims of one incident mostly follow each other, so each verdict is asked for once. */
  private Optional<String> verdict(
      StoredClaim claim, ClaimQuery query, Map<String, Optional<String>> verdicts) {
    return claim
        .incident()
        .flatMap(id ->
            verdicts.computeIfAbsent(
                id,
                _ -> incidents.incident(id, query.asOf()).map(it -> it.verdict().kind().word())));
  }

  @Override
  public Stream<ExportedIncident> incidents(ClaimQuery query) {
    return incidents.weighed(query).map(it -> ExportedIncident.of(it, Optional.empty()));
  }

  @Override
  public Stream<StoredReport> reports(ClaimQuery query) {
    return ledger.reports(query);
  }
}
