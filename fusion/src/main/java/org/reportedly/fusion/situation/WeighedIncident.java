package org.reportedly.fusion.situation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.verdict.Verdict;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;

/**
 * An incident with all that is made of it.
 *
 * @param incident its claims
 * @param verdict what they come to
 * @param figures what is counted, over time
 */
public record WeighedIncident(Incident incident, Verdict verdict, List<FigureSeries> figures) {
  public WeighedIncident {
    figures = List.copyOf(figures);
  }

  /** On whose sides those are who act or are hit, each once, in the order of the claims. */
  public List<String> parties() {
    return incident.claims().stream()
        .map(ReportedClaim::claim)
        .flatMap(it -> Stream.concat(it.actors().stream(), it.targets().stream()))
        .map(Participant::party)
        .flatMap(Optional::stream)
        .map(Party::code)
        .distinct()
        .toList();
  }
}
