package org.reportedly.export;

import java.util.stream.Stream;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.picture.Picture;

/**
 * What a ledger holds, with the incidents that it keeps.
 *
 * @param picture stays open; whoever opened it closes it
 */
public record PictureHoldings(Picture picture) implements Holdings {
  @Override
  public Stream<ExportedClaim> claims(ClaimQuery query) {
    return picture
        .claims(query)
        .map(stored -> ExportedClaim.of(stored, stored.incident(), stored.verdict()));
  }

  @Override
  public Stream<ExportedIncident> incidents(ClaimQuery query) {
    return picture.recorded(query).map(it -> new ExportedIncident(it.incident(), it.recorded()));
  }

  @Override
  public Stream<StoredReport> reports(ClaimQuery query) {
    return picture.reports(query);
  }
}
