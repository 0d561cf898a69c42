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
 * @param recorded when the ledger recorded it as it is now
 */
public record ExportedIncident(WeighedIncident weighed, Optional<Instant> recorded) {
  /** The place that most claims tell. */
  public Optional<Place> place() {
    return weighed.incident().place();
  }

  /**
   * From the first to the last day that its claims tell. Where they tell none, there is none: the
   * day of publication is not when it happened.
   */
  public Optional<Period> when() {
    boolean told = claims().stream().anyMatch(it -> it.claim().when().isPresent());
    return told ? weighed.incident().when() : Optional.empty();
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
