package org.reportedly.export.row;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/**
 * An incident that is handed on, with all accounts of it.
 *
 * @param weighed its claims, verdict and figures
 * @param place the place that most claims tell
 * @param when from the first to the last day that is told
 * @param recorded when the ledger recorded it as it is now
 */
public record ExportedIncident(
    WeighedIncident weighed,
    Optional<Place> place,
    Optional<Period> when,
    Optional<Instant> recorded) {

  /**
   * The incident with the place and days that its claims tell. Where they tell no day, there is
   * none: the day of publication is not when it happened.
   */
  public static ExportedIncident of(WeighedIncident weighed, Optional<Instant> recorded) {
    boolean dayTold =
        weighed.incident().claims().stream().anyMatch(it -> it.claim().when().isPresent());
    return new ExportedIncident(
        weighed,
        weighed.incident().place(),
        dayTold ? weighed.incident().when() : Optional.empty(),
        recorded);
  }

  /** The incident's id. */
  public String id() {
    return weighed.incident().id();
  }

  /** All claims about it, in canonical order. */
  public List<ReportedClaim> claims() {
    return weighed.incident().claims();
  }

  /** The series of what is counted under the word, such as {@code killed}. */
  public Optional<FigureSeries> figures(String what) {
    return weighed.figures().stream()
        .filter(series -> series.what().toLowerCase(Locale.ROOT).equals(what))
        .findFirst();
  }
}
