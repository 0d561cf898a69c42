package org.reportedly.server.route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.export.json.IncidentJson;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.picture.Picture;
import org.reportedly.server.api.Lists;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.source.Cards;

/** Incidents for programs, in full. */
final class IncidentLists {
  private static final String PATH = "/incidents.json";

  private IncidentLists() {}

  /**
   * A page of a list.
   *
   * @param limit how many at most
   * @param after where an earlier page ended
   */
  static Lists.Incidents page(Picture picture, Filters filters, int limit, Optional<String> after) {
    Cards page = Cards.of(picture, filters, limit, after);
    List<IncidentJson> found;
    try (Stream<WeighedIncident> weighed =
        picture.weighed(Cards.query(filters, limit, after).build())) {
      found = weighed.limit(limit).map(IncidentLists::json).toList();
    }
    return new Lists.Incidents(
        found,
        page.next().map(it -> Paging.address(PATH, filters, it) + "&limit=" + limit).orElse(null));
  }

  static IncidentJson json(WeighedIncident weighed) {
    return IncidentJson.of(new ExportedIncident(weighed, Optional.empty()));
  }
}
