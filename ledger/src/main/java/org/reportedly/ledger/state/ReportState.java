package org.reportedly.ledger.state;

import java.util.List;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.ledger.entry.EntrySeal;
import org.reportedly.ledger.json.BodyLocator.Body;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;

/**
 * A report and its claims as they count.
 *
 * @param report the report
 * @param reportEntry the entry that holds its words
 * @param claimsEntry the entry that holds what was read from it
 * @param claims with corrections, without what was taken back
 */
public record ReportState(
    Report report, Entry reportEntry, Entry claimsEntry, List<Standing> claims) {
  public ReportState {
    claims = List.copyOf(claims);
  }

  /**
   * A claim that counts.
   *
   * @param claim the claim
   * @param entry the place in the log of the entry that holds it
   * @param body where in that entry's payload
   */
  public record Standing(Claim claim, long entry, Body body) {}

  /** Equal for equal reports with equal claims, however they came to be so. */
  public String hash() {
    StringBuilder content = new StringBuilder(EntrySeal.sha256(reportEntry.payload()));
    for (Standing standing : claims) {
      content.append('\n').append(ClaimJson.write(standing.claim()));
    }
    return EntrySeal.sha256(content.toString());
  }
}
