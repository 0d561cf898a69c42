package org.reportedly.export;

import java.util.stream.Stream;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.ledger.query.ClaimQuery;
import org.reportedly.ledger.query.StoredReport;

/** What there is to hand on. Streams come in the query's order and are to be closed. */
public interface Holdings {
  /** The claims that the query asks for. */
  Stream<ExportedClaim> claims(ClaimQuery query);

  /** The incidents of which a claim is asked for, each with all its claims. */
  Stream<ExportedIncident> incidents(ClaimQuery query);

  /** The reports of which a claim is asked for; without conditions, all. */
  Stream<StoredReport> reports(ClaimQuery query);
}
