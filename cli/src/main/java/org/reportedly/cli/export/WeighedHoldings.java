package org.reportedly.cli.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedly.cli.situation.LedgerClaims;
import org.reportedly.export.Holdings;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.ledger.query.StoredReport;

/** A ledger whose claims are weighed when somebody asks, all of them, in memory. */
public final class WeighedHoldings implements Holdings {
  private final Ledger ledger;
  private final Weighing weighing;

  /**
   * @param ledger stays open; whoever opened it closes it
   * @param weighing brings claims together
   */
  public WeighedHoldings(Ledger ledger, Weighing weighing) {
    this.ledger = ledger;
    this.weighing = weighing;
  }

  @Override
  public Stream<ExportedClaim> claims(ClaimQuery query) {
    Map<String, WeighedIncident> byClaim = new HashMap<>();
    for (WeighedIncident incident : weighed(query)) {
      for (ReportedClaim claim : incident.incident().claims()) {
        byClaim.put(claim.id(), incident);
      }
    }
    return ledger
        .claims(withoutVerdict(query))
        .map(stored -> exported(stored, Optional.ofNullable(byClaim.get(stored.claim().id()))))
        .filter(claim -> query.verdict().isEmpty() || query.verdict().equals(claim.verdict()));
  }

  @Override
  public Stream<ExportedIncident> incidents(ClaimQuery query) {
    Set<String> wanted;
    try (Stream<StoredClaim> claims = ledger.claims(withoutVerdict(query))) {
      wanted = claims.map(it -> it.claim().id()).collect(Collectors.toCollection(HashSet::new));
    }
    return weighed(query).stream()
        .filter(
            it -> it.incident().claims().stream().anyMatch(claim -> wanted.contains(claim.id())))
        .filter(it ->
            query.verdict().isEmpty() || query.verdict().get().equals(it.verdict().kind().word()))
        .map(it -> ExportedIncident.of(it, Optional.empty()));
  }

  @Override
  public Stream<StoredReport> reports(ClaimQuery query) {
    return ledger.reports(query);
  }

  private List<WeighedIncident> weighed(ClaimQuery query) {
    LedgerClaims claims = new LedgerClaims(ledger);
    return weighing.weigh(claims.claimsAt(query.asOf()), claims.decisionsAt(query.asOf()));
  }

  private static ExportedClaim exported(StoredClaim stored, Optional<WeighedIncident> incident) {
    return ExportedClaim.of(
        stored,
        incident.map(it -> it.incident().id()),
        incident.map(it -> it.verdict().kind().word()));
  }

  /** The ledger itself knows no verdicts. */
  private static ClaimQuery withoutVerdict(ClaimQuery query) {
    return new ClaimQuery(
        query.place(),
        query.country(),
        query.province(),
        query.party(),
        query.type(),
        query.speaker(),
        query.stance(),
        query.outlet(),
        query.scene(),
        Optional.empty(),
        query.since(),
        query.until(),
        query.text(),
        query.asOf(),
        query.order(),
        query.limit(),
        query.after());
  }
}
