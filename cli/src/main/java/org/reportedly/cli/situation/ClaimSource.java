package org.reportedly.cli.situation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Decision;

/** Where the commands that weigh claims get them from: a ledger, or files. */
public interface ClaimSource {
  /**
   * All claims, in any order.
   *
   * @param asOf only what was known at the end of that day; everything if empty
   * @throws IOException if they cannot be read; its message is for a person
   */
  List<ReportedClaim> claims(Optional<LocalDate> asOf) throws IOException;

  /** What analysts decided about which claims belong together. */
  default List<Decision> decisions(Optional<LocalDate> asOf) throws IOException {
    return List.of();
  }
}
