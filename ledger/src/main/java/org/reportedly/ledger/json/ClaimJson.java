package org.reportedly.ledger.json;

import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.model.Claim;

/** Claims as canonical JSON, one object each, in the names of the claims' JSON. */
public final class ClaimJson {
  private ClaimJson() {}

  /** The claim's one written form. */
  public static String write(Claim claim) {
    return CanonicalJson.write(ClaimWriter.write(claim));
  }

  /**
   * Reads one claim.
   *
   * @throws org.reportedly.ledger.problem.LedgerException if it is none; the message names the
   *     field
   */
  public static Claim read(String json) {
    return ClaimReading.read(JsonFields.parse(json));
  }
}
