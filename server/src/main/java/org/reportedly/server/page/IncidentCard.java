package org.reportedly.server.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.words.FigureWords;
import org.reportedly.model.words.PeriodWords;
import org.reportedly.picture.IncidentSummary;
import org.reportedly.server.filter.Field;
import org.reportedly.server.filter.Filters;

/**
 * An incident in a few lines.
 *
 * @param id its id
 * @param type what happened
 * @param verdict what the claims come to
 * @param on what is contested
 * @param place the place that most claims tell
 * @param days from the first to the last day that is told, or of publication where none is
 * @param parties on whose sides those are who act or are hit
 * @param figures each thing counted, with its range
 * @param sources names of the independent sources that say so
 * @param sourceCount how many of them there are
 * @param reports how many reports tell of it
 * @param claims how many claims
 * @param words the words of its first claim
 */
public record IncidentCard(
    String id,
    ClaimType type,
    VerdictKind verdict,
    List<String> on,
    Optional<Place> place,
    Optional<Period> days,
    List<String> parties,
    List<String> figures,
    List<String> sources,
    int sourceCount,
    int reports,
    int claims,
    String words) {
  private static final int NAMED = 3;

  public IncidentCard {
    on = List.copyOf(on);
    parties = List.copyOf(parties);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }

  /** The card of an incident of a list. */
  public static IncidentCard of(IncidentSummary summary) {
    return new IncidentCard(
        summary.id(),
        summary.type(),
        verdict(summary.verdict()),
        summary.on(),
        summary.place(),
        summary.when(),
        summary.parties(),
        summary.figures().stream().map(it -> range(it.low(), it.high(), it.what())).toList(),
        summary.sources(),
        summary.sourceCount(),
        summary.reports(),
        summary.claims().size(),
        ClaimWords.bare(summary.words()));
  }

  private static VerdictKind verdict(String word) {
    return Arrays.stream(VerdictKind.values())
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElse(VerdictKind.SINGLE_SOURCE);
  }

  /** The card of a whole incident. */
  public static IncidentCard of(WeighedIncident weighed) {
    List<ReportedClaim> claims = weighed.incident().claims();
    return new IncidentCard(
        weighed.incident().id(),
        weighed.incident().type(),
        weighed.verdict().kind(),
        weighed.verdict().on(),
        weighed.incident().place(),
        weighed.incident().when(),
        weighed.parties(),
        weighed.figures().stream().map(it -> range(it.low(), it.high(), it.what())).toList(),
        weighed.verdict().sources().stream().map(Source::name).toList(),
        weighed.verdict().sources().size(),
        weighed.verdict().reports(),
        claims.size(),
        ClaimWords.evidence(claims.getFirst().claim()));
  }

  /** The address of its page. */
  public String address() {
    return Addresses.incident(id);
  }

  /** The address of its page as of the moment that is asked for, if one is. */
  public String address(Filters asked) {
    return asked
        .value(Field.AS_OF)
        .map(moment -> Filters.NONE.with(Field.AS_OF, moment).address(address()))
        .orElseGet(this::address);
  }

  /** What happened, for a heading. */
  public String title() {
    return ClaimWords.type(type);
  }

  /** Its days in words. */
  public String when() {
    return days.map(it -> PeriodWords.of(it, Optional.empty())).orElse("");
  }

  /** Who says so, the first few. */
  public String saidBy() {
    String named = String.join(", ", sources.stream().limit(NAMED).toList());
    return sourceCount > NAMED ? named + " and " + (sourceCount - NAMED) + " more" : named;
  }

  /** A range of numbers of one thing. */
  public static String range(BigDecimal low, BigDecimal high, String what) {
    String least = FigureWords.number(low);
    String most = FigureWords.number(high);
    return (least.equals(most) ? least : least + "–" + most) + " " + what;
  }
}
