package org.reportedly.server.page.incident;

import java.util.List;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.verdict.Source;

/**
 * One account of an incident: all claims behind which one source stands.
 *
 * @param source who stands behind them
 * @param claims in canonical order; at least one
 */
public record Column(Source source, List<ReportedClaim> claims) {
  public Column {
    claims = List.copyOf(claims);
  }

  /** The side that the source is on; empty if none is known. */
  public String side() {
    return source.party().map(party -> party.code()).orElse("");
  }
}
