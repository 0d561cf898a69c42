package org.reportedly.picture;

import java.util.List;
import org.reportedly.fusion.situation.ViewRow;
import org.reportedly.fusion.situation.WeighedIncident;

/**
 * What a view says of the newest incidents.
 *
 * @param rows in the view's own order
 * @param incidents those on which they rest
 * @param whole whether these are all; else there are older ones that were not looked at
 */
public record ViewAnswer(List<ViewRow> rows, List<WeighedIncident> incidents, boolean whole) {
  public ViewAnswer {
    rows = List.copyOf(rows);
    incidents = List.copyOf(incidents);
  }
}
