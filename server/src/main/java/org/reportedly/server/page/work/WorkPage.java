package org.reportedly.server.page.work;

import java.util.List;
import org.reportedly.ledger.query.AddResult;
import org.reportedly.model.Reading;
import org.reportedly.server.intake.Submitted;
import org.reportedly.server.page.Frame;
import org.reportedly.server.work.Job;

/**
 * Reports that are being read.
 *
 * @param frame around it
 * @param job what is done
 * @param state how far it is
 */
public record WorkPage(Frame frame, Job job, Job.State state) {
  /** What became of those that were to be kept. */
  public List<AddResult> kept() {
    return state.outcomes().stream()
        .flatMap(it -> it instanceof Submitted.Read read ? read.kept().stream() : null)
        .toList();
  }

  /** Those that were only to be read. */
  public List<Reading> read() {
    return state.outcomes().stream()
        .filter(it -> it instanceof Submitted.Read read && read.kept().isEmpty())
        .map(it -> ((Submitted.Read) it).reading())
        .toList();
  }

  /** What was wrong with the others. */
  public List<String> problems() {
    return state.outcomes().stream()
        .flatMap(it -> it instanceof Submitted.Refused refused ? refused.problems().stream() : null)
        .toList();
  }
}
