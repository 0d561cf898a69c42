package org.reportedly.server.page.sources;

import java.util.List;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.server.page.Frame;

/**
 * Several reports that were sent at once.
 *
 * @param frame around it
 * @param kept what became of each that was read
 * @param problems what was wrong with the others
 */
public record AddedPage(Frame frame, List<AddResult> kept, List<String> problems) {
  public AddedPage {
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }
}
