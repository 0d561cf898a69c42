package org.reportedly.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.extraction.annotation.FoundAttribution;
import org.reportedly.extraction.annotation.FoundEvent;
import org.reportedly.extraction.time.TimeExpression;
import org.reportedly.gazetteer.resolve.Toponym;
import org.reportedly.language.Sentence;
import org.reportedly.model.Report;

/**
 * A report with what the stages found in it; a layer that nobody asked for is empty.
 *
 * @param report whose text the offsets refer to
 * @param sentences for the layer of tokens
 */
public record AnnotatedReport(
    Report report,
    Optional<List<Sentence>> sentences,
    Optional<List<TimeExpression>> times,
    Optional<List<FoundAttribution>> attributions,
    Optional<List<FoundEvent>> events,
    Optional<List<Toponym>> places) {

  /** How many annotations there are, not counting tokens. */
  public int size() {
    return Stream.of(times, attributions, events, places)
        .flatMap(Optional::stream)
        .mapToInt(List::size)
        .sum();
  }
}
