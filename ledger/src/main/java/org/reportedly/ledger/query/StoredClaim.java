package org.reportedly.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.model.Claim;
import org.reportedly.model.Wording;

/**
 * A claim as the ledger holds it.
 *
 * @param claim the claim
 * @param entry the entry of the log that holds it
 * @param recorded when that was recorded
 * @param outlet who published the report
 * @param published when the report was published
 * @param incident the incident that it belongs to, where that was found out
 * @param verdict the word of that incident's verdict
 * @param cursor where to go on after this claim
 * @param wording whose words the report has
 */
public record StoredClaim(
    Claim claim,
    long entry,
    Instant recorded,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> incident,
    Optional<String> verdict,
    Cursor cursor,
    Wording wording) {}
