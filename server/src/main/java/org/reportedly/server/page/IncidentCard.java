package org.reportedly.server.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.Claim;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Stance;
import org.reportedly.model.words.FigureWords;
import org.reportedly.model.words.PeriodWords;

/**
 * An incident in a few lines.
 *
 * @param id its id
 * @param type what happened
 * @param who who is said to have done it; empty where nobody says
 * @param whom who or what it was done to; empty where nobody says
 * @param place the finest place that is told
 * @param days from the first to the last day that is told
 * @param figures each thing counted, with its range
 * @param verdict what the claims come to
 * @param on what is contested
 * @param sources how many independent sources say so
 * @param reports how many reports tell of it
 * @param claims how many claims
 * @param told the claim that tells most, whose words stand for the incident
 */
public record IncidentCard(
    String id,
    String type,
    String who,
    String whom,
    Optional<Place> place,
    Optional<Period> days,
    List<String> figures,
    VerdictKind verdict,
    List<String> on,
    int sources,
    int reports,
    int claims,
    ReportedClaim told) {
  public IncidentCard {
    figures = List.copyOf(figures);
    on = List.copyOf(on);
  }

  /** The card of an incident. */
  public static IncidentCard of(WeighedIncident weighed) {
    List<ReportedClaim> claims = weighed.incident().claims();
    ReportedClaim told = telling(claims);
    return new IncidentCard(
        weighed.incident().id(),
        ClaimWords.type(weighed.incident().type()),
        ClaimWords.names(told.claim().actors()),
        ClaimWords.names(told.claim().targets()),
        place(claims),
        days(claims),
        weighed.figures().stream().map(IncidentCard::range).toList(),
        weighed.verdict().kind(),
        weighed.verdict().on(),
        weighed.verdict().sources().size(),
        weighed.verdict().reports(),
        claims.size(),
        told);
  }

  /** The address of its page. */
  public String address() {
    return Addresses.incident(id);
  }

  /** Its days in words. */
  public String when() {
    return days.map(it -> PeriodWords.of(it, Optional.empty())).orElse("");
  }

  /** Of the claims of its type the one with the most parts, the earliest of several. */
  private static ReportedClaim telling(List<ReportedClaim> claims) {
    return claims.stream().max(Comparator.comparingInt(it -> parts(it.claim()))).orElseThrow();
  }

  private static int parts(Claim claim) {
    return (claim.stance() == Stance.ASSERTS ? 1 : 0)
        + (claim.actors().isEmpty() ? 0 : 2)
        + (claim.targets().isEmpty() ? 0 : 1)
        + (claim.place().isPresent() ? 1 : 0)
        + (claim.figures().isEmpty() ? 0 : 1);
  }

  static Optional<Place> place(List<ReportedClaim> claims) {
    return claims.stream()
        .flatMap(it -> it.claim().place().stream())
        .min(
            Comparator.comparing(Place::precision).thenComparing(it -> it.coordinates().isEmpty()));
  }

  static Optional<Period> days(List<ReportedClaim> claims) {
    Optional<LocalDate> first = starts(claims).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        claims.stream()
            .flatMap(it -> it.claim().when().map(Period::end).stream())
            .max(Comparator.naturalOrder());
    return first.flatMap(start -> last.map(end -> new Period(start, end)));
  }

  private static Stream<LocalDate> starts(List<ReportedClaim> claims) {
    return claims.stream().flatMap(it -> it.claim().when().map(Period::start).stream());
  }

  static String range(FigureSeries series) {
    String low = number(series.low());
    String high = number(series.high());
    return (low.equals(high) ? low : low + "–" + high) + " " + series.what();
  }

  static String number(BigDecimal value) {
    return FigureWords.number(value);
  }
}
