package org.reportedly.server.page.sources;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.actors.Outlet;

/**
 * An outlet of which there are reports.
 *
 * @param name as the reports name it
 * @param known what the tables of outlets tell of it
 * @param reports how many of its reports count
 * @param claims how many claims they hold
 * @param latest the last day of publication
 */
public record OutletRow(
    String name, Optional<Outlet> known, int reports, int claims, Optional<LocalDate> latest) {
  /** What kind of outlet it is, in words; empty where the tables do not know it. */
  public String kind() {
    return known.map(it -> it.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')).orElse("");
  }

  /** Its letter on the Admiralty scale; empty where the tables do not know it. */
  public String reliability() {
    return known.map(it -> it.reliability().word()).orElse("");
  }
}
