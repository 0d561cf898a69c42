package org.reportedly.actors;

import java.util.Optional;
import org.reportedly.model.Party;

/**
 * A publisher of reports.
 *
 * @param name the name that all its names lead to
 * @param country ISO 3166 alpha-2 code of where it is made; empty where nowhere in particular
 * @param kind what kind of publisher
 * @param speaksFor whose state or party medium it is; empty where none is known
 * @param reliability as the analyst judged it
 */
public record Outlet(
    String name,
    Optional<String> country,
    OutletKind kind,
    Optional<Party> speaksFor,
    Reliability reliability) {
  public Outlet {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet needs a name");
    }
  }
}
