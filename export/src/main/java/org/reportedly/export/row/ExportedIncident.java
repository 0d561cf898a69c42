package org.reportedly.export.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/**
 * An incident that is handed on, with all accounts of it.
 *
 * @param weighed its claims, verdict and figures
 * @param place the finest place that is told; of equally fine ones that of the earliest claim
 * @param when from the first to the last day that is told
 * @param recorded when the ledger recorded it as it is now
 */
public record ExportedIncident(
    WeighedIncident weighed,
    Optional<Place> place,
    Optional<Period> when,
    Optional<Instant> recorded) {

  /** The incident with the place and days that its claims tell. */
  public static ExportedIncident of(WeighedIncident weighed, Optional<Instant> recorded) {
    List<ReportedClaim> claims = weighed.incident().claims();
    Optional<Place> place =
        claims.stream()
            .flatMap(it -> it.claim().place().stream())
            .min(Comparator.comparing(Place::precision));
    return new ExportedIncident(weighed, place, period(claims), recorded);
  }

  private static Optional<Period> period(List<ReportedClaim> claims) {
    Optional<LocalDate> first = periods(claims).map(Period::start).min(Comparator.naturalOrder());
    Optional<LocalDate> last = periods(claims).map(Period::end).max(Comparator.naturalOrder());
    return first.flatMap(start -> last.map(end -> new Period(start, end)));
  }

  private static Stream<Period> periods(List<ReportedClaim> claims) {
    return claims.stream().flatMap(it -> it.claim().when().stream());
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
