package org.reportedly.picture;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredClaim;

/** Weighs all claims that were known at a moment before the ledger's incidents were kept. */
record PastWeighing(Ledger ledger, Weighing weighing) {
  Stream<WeighedIncident> of(ClaimQuery query) {
    Set<String> asked = new HashSet<>();
    try (Stream<StoredClaim> found = ledger.claims(query.withoutVerdict())) {
      found.forEach(claim -> asked.add(claim.claim().id()));
    }
    Stream<WeighedIncident> incidents =
        all(query.asOf().orElseThrow()).stream()
            .filter(it -> it.incident().claims().stream().anyMatch(c -> asked.contains(c.id())))
            .filter(it -> query.verdict().map(it.verdict().kind().word()::equals).orElse(true));
    return query.limit().isPresent() ? incidents.limit(query.limit().getAsInt()) : incidents;
  }

  Stream<StoredClaim> claims(ClaimQuery query) {
    Map<String, WeighedIncident> byClaim = new HashMap<>();
    for (WeighedIncident incident : all(query.asOf().orElseThrow())) {
      incident.incident().claims().forEach(claim -> byClaim.put(claim.id(), incident));
    }
    Stream<StoredClaim> found =
        ledger
            .claims(query.withoutVerdict())
            .map(it -> with(Optional.ofNullable(byClaim.get(it.claim().id())), it))
            .filter(it -> query.verdict().isEmpty() || query.verdict().equals(it.verdict()));
    return query.limit().isPresent() ? found.limit(query.limit().getAsInt()) : found;
  }

  private static StoredClaim with(Optional<WeighedIncident> incident, StoredClaim it) {
    return new StoredClaim(
        it.claim(),
        it.entry(),
        it.recorded(),
        it.outlet(),
        it.published(),
        incident.map(found -> found.incident().id()),
        incident.map(found -> found.verdict().kind().word()),
        it.cursor(),
        it.wording());
  }

  Optional<WeighedIncident> incident(String id, Instant then) {
    return all(then).stream()
        .filter(it ->
            it.incident().id().equals(id)
                || it.incident().claims().stream().anyMatch(claim -> claim.id().equals(id)))
        .findFirst();
  }

  private List<WeighedIncident> all(Instant then) {
    ClaimQuery everything = ClaimQuery.builder().asOf(then).order(ClaimQuery.Order.BY_NAME).build();
    try (Stream<StoredClaim> claims = ledger.claims(everything)) {
      List<ReportedClaim> known = claims.map(Picture::reported).toList();
      return weighing.weigh(known, DecidedPairs.of(ledger.decisions(Optional.of(then))).all());
    }
  }
}
