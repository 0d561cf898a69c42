package org.reportedly.server.map;

import java.util.List;

/**
 * A map as a template draws it.
 *
 * @param countries paths of the land
 * @param provinces paths of the borders within it
 * @param marks the incidents; areas first, so that points lie over them
 * @param elsewhere names of places with incidents that the map does not show, most incidents first
 * @param unplaced how many incidents have no place with coordinates
 */
public record MapDrawing(
    List<String> countries,
    List<String> provinces,
    List<Mark> marks,
    List<String> elsewhere,
    int unplaced) {
  public MapDrawing {
    countries = List.copyOf(countries);
    provinces = List.copyOf(provinces);
    marks = List.copyOf(marks);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The width of the drawing in its own units. */
  public int width() {
    return Projection.WIDTH;
  }

  /** The height of the drawing in its own units. */
  public int height() {
    return Projection.HEIGHT;
  }
}
