package org.reportedly.ledger.query;

import java.time.LocalDate;
import java.util.Optional;
import org.reportedly.model.Claim;
import org.reportedly.model.Wording;

/**
 * A claim under the number of its row, which never stands for anything else; a corrected claim gets
 * a new one.
 *
 * @param number the number
 * @param claim the claim
 * @param outlet who published the report
 * @param published when the report was published
 * @param wording whose words the report has
 */
public record NumberedClaim(
    long number,
    Claim claim,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Wording wording) {}
