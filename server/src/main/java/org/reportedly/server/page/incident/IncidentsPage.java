package org.reportedly.server.page.incident;

import java.util.List;
import java.util.Optional;
import org.reportedly.server.page.FilterForm;
import org.reportedly.server.page.Frame;
import org.reportedly.server.page.IncidentCard;

/**
 * The list of incidents.
 *
 * @param frame around it
 * @param form what is asked for
 * @param cards the incidents of this page
 * @param next the address of the next page, if there is one
 */
public record IncidentsPage(
    Frame frame, FilterForm form, List<IncidentCard> cards, Optional<String> next) {
  public IncidentsPage {
    cards = List.copyOf(cards);
  }
}
