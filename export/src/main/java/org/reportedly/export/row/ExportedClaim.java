package org.reportedly.export.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.model.Claim;

/**
 * A claim that is handed on.
 *
 * @param claim the claim
 * @param outlet who published its report
 * @param published when its report was published
 * @param incident the id of the incident that it belongs to
 * @param verdict the word of that incident's verdict
 * @param recorded when the ledger recorded it
 */
public record ExportedClaim(
    Claim claim,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> incident,
    Optional<String> verdict,
    Optional<Instant> recorded) {

  /** A claim of the ledger, with what was found out about its incident. */
  public static ExportedClaim of(
      StoredClaim stored, Optional<String> incident, Optional<String> verdict) {
    return new ExportedClaim(
        stored.claim(),
        stored.outlet(),
        stored.published(),
        incident,
        verdict,
        Optional.of(stored.recorded()));
  }
}
