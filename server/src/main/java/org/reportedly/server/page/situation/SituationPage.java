package org.reportedly.server.page.situation;

import java.util.List;
import java.util.Optional;
import org.reportedly.server.chart.Timeline;
import org.reportedly.server.map.MapDrawing;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.IncidentCard;

/**
 * The situation.
 *
 * @param frame around it
 * @param form what is asked for
 * @param cards the incidents, those that happened last first
 * @param more whether there are more than these
 * @param map where they happened
 * @param timeline when; empty where none has a day
 * @param replay the moments that can be looked back to
 */
public record SituationPage(
    Frame frame,
    FilterForm form,
    List<IncidentCard> cards,
    boolean more,
    MapDrawing map,
    Optional<Timeline> timeline,
    Optional<Replay> replay) {
  private static final int NAMED_ELSEWHERE = 5;

  public SituationPage {
    cards = List.copyOf(cards);
  }

  /** How many of them are of this verdict. */
  public long count(org.reportedly.fusion.verdict.VerdictKind kind) {
    return cards.stream().filter(it -> it.verdict() == kind).count();
  }

  /** What the map does not show; empty where it shows all. */
  public String notOnTheMap() {
    String elsewhere =
        String.join(", ", map.elsewhere().stream().limit(NAMED_ELSEWHERE).toList())
            + (map.elsewhere().size() > NAMED_ELSEWHERE ? " …" : "");
    String unplaced =
        map.unplaced() == 0 ? "" : map.unplaced() + " without a place that can be drawn";
    if (elsewhere.isEmpty() || unplaced.isEmpty()) {
      return elsewhere.isEmpty() ? unplaced : "elsewhere: " + elsewhere;
    }
    return "elsewhere: " + elsewhere + "; " + unplaced;
  }
}
