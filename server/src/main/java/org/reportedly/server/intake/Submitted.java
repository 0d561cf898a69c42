package org.reportedly.server.intake;

import java.util.List;
import java.util.Optional;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;

/** What became of one report that was sent. */
public sealed interface Submitted {
  /**
   * It was read.
   *
   * @param reading the report with its claims and notes
   * @param kept what became of it in the ledger; empty where it was only to be read
   */
  record Read(Reading reading, Optional<AddResult> kept) implements Submitted {}

  /**
   * It could not be read or kept.
   *
   * @param problems what is wrong and the way out, in one sentence each
   */
  record Refused(List<String> problems) implements Submitted {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
