package org.reportedly.server.map;

import java.util.List;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.Precision;

/**
 * Incidents at one place of the map.
 *
 * @param name of the place
 * @param precision how exactly it is known
 * @param x where its sign stands
 * @param y where its sign stands
 * @param path the area that is shaded; empty for a point
 * @param verdict the verdict of most note among its incidents
 * @param incidents their ids
 */
public record Mark(
    String name,
    Precision precision,
    long x,
    long y,
    String path,
    VerdictKind verdict,
    List<String> incidents) {
  private static final int SMALLEST = 11;
  private static final int LARGEST = 34;

  public Mark {
    incidents = List.copyOf(incidents);
  }

  /** Half the width of its sign. */
  public int radius() {
    int grown = (int) Math.round(SMALLEST + 5 * Math.log(incidents.size()) / Math.log(2));
    return Math.min(LARGEST, grown);
  }

  /** What it is, for those who do not see it. */
  public String words() {
    return "%s: %d %s, %s"
        .formatted(
            name,
            incidents.size(),
            incidents.size() == 1 ? "incident" : "incidents",
            precision.word());
  }

  /** The ids of its incidents, parted by spaces. */
  public String ids() {
    return String.join(" ", incidents);
  }
}
