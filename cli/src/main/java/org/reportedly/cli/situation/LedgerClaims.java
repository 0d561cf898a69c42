package org.reportedly.cli.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Decision;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.entry.Decision.Merge;
import org.reportedly.ledger.entry.Decision.Split;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.ClaimQueryBuilder;
import org.reportedly.ledger.query.StoredClaim;

/**
 * The claims and decisions of a ledger.
 *
 * @param ledger stays open; whoever opened it closes it
 */
public record LedgerClaims(Ledger ledger) implements ClaimSource {
  @Override
  public List<ReportedClaim> claims(Optional<LocalDate> asOf) {
    return claimsAt(endOf(asOf));
  }

  /** The claims as they were known at a moment; as they count now if empty. */
  public List<ReportedClaim> claimsAt(Optional<Instant> moment) {
    ClaimQueryBuilder query = ClaimQuery.builder().order(ClaimQuery.Order.BY_NAME);
    moment.ifPresent(query::asOf);
    try (Stream<StoredClaim> stored = ledger.claims(query.build())) {
      return stored
          .map(claim -> new ReportedClaim(claim.outlet(), claim.published(), claim.claim()))
          .toList();
    }
  }

  @Override
  public List<Decision> decisions(Optional<LocalDate> asOf) {
    return decisionsAt(endOf(asOf));
  }

  /** The decisions that counted at a moment; those that count now if empty. */
  public List<Decision> decisionsAt(Optional<Instant> moment) {
    List<Decision> found = new ArrayList<>();
    for (var decided : ledger.decisions(moment)) {
      if (decided.decision() instanceof Merge(List<String> claims, String _)) {
        for (String other : claims.subList(1, claims.size())) {
          found.add(new Decision.Same(claims.getFirst(), other));
        }
      } else if (decided.decision()
          instanceof Split(List<String> claims, List<String> from, String _)) {
        for (String one : claims) {
          from.forEach(other -> found.add(new Decision.Different(one, other)));
        }
      }
    }
    return found;
  }

  /** A day ends at midnight of Greenwich, wherever the analyst sits. */
  private static Optional<Instant> endOf(Optional<LocalDate> day) {
    return day.map(
        date -> date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1));
  }
}
