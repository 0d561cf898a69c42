package org.reportedly.fusion.situation;

import java.util.List;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.verdict.Verdict;

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
}
