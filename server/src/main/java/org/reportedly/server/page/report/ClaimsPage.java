package org.reportedly.server.page.report;

import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.query.StoredClaim;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;

/**
 * The list of claims.
 *
 * @param frame around it
 * @param form what is asked for
 * @param claims of this page
 * @param next the address of the next page, if there is one
 */
public record ClaimsPage(
    Frame frame, FilterForm form, List<StoredClaim> claims, Optional<String> next) {
  public ClaimsPage {
    claims = List.copyOf(claims);
  }
}
