package org.reportedly.server.page.incident;

import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.incident.Link;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Copies;
import org.reportedly.ledger.entry.Entry;
import org.reportedly.server.chart.FigureChart;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.IncidentCard;

/**
 * One incident.
 *
 * @param frame around it
 * @param card the incident in short
 * @param weighed its claims and what they come to
 * @param comparison the accounts, field by field
 * @param charts what was counted, over time
 * @param near incidents at the same place or of the same days, with which it may be merged
 * @param done the decision that was just made, to be undone
 * @param asOf the moment as of which it is shown; empty for now
 */
public record IncidentPage(
    Frame frame,
    IncidentCard card,
    WeighedIncident weighed,
    Comparison comparison,
    List<FigureChart> charts,
    List<IncidentCard> near,
    Optional<Entry> done,
    Optional<String> asOf) {
  public IncidentPage {
    charts = List.copyOf(charts);
    near = List.copyOf(near);
  }

  /** What one account says, in its own words and without repetitions. */
  public List<Copies> said(Column column) {
    return Copies.fold(column.claims());
  }

  /** Why each claim but the first is here. */
  public List<Link> links() {
    return weighed.incident().links();
  }
}
