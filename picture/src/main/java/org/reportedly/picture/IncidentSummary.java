package org.reportedly.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.ledger.entry.Incident;
import org.reportedly.ledger.query.Cursor;
import org.reportedly.ledger.query.StoredIncident;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Period;
import org.reportedly.model.Place;

/**
 * What a list tells of an incident.
 *
 * @param id its id
 * @param type what happened
 * @param verdict the word of the verdict
 * @param on what is contested; empty unless the verdict is {@code contested}
 * @param opposedAgree whether both the side that acts and the side that is hit say so
 * @param place where
 * @param when in which days
 * @param claims the ids of its claims, in order of id
 * @param reports how many reports tell of it
 * @param sources the independent sources that say so, at most {@value #MOST}
 * @param sourceCount how many independent sources there are
 * @param parties on whose sides those are who act or are hit, at most {@value #MOST}
 * @param figures what is counted, with low, best and high, at most {@value #MOST}
 * @param words the evidence of its first claim, cut after {@value #LONGEST} characters
 * @param cursor where to go on after this incident
 */
public record IncidentSummary(
    String id,
    ClaimType type,
    String verdict,
    List<String> on,
    boolean opposedAgree,
    Optional<Place> place,
    Optional<Period> when,
    List<String> claims,
    int reports,
    List<String> sources,
    int sourceCount,
    List<String> parties,
    List<Range> figures,
    String words,
    Cursor cursor) {
  private static final int MOST = 20;
  private static final int LONGEST = 300;

  public IncidentSummary {
    on = List.copyOf(on);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    parties = List.copyOf(parties);
    figures = List.copyOf(figures);
  }

  /** What the sources say now of one thing that is counted. */
  public record Range(String what, BigDecimal low, BigDecimal best, BigDecimal high) {}

  static IncidentSummary of(StoredIncident stored) {
    Incident incident = stored.incident();
    SummaryDetail detail = SummaryDetail.read(incident.detail());
    return new IncidentSummary(
        incident.id(),
        incident.type(),
        incident.verdict(),
        incident.on(),
        detail.opposedAgree(),
        incident.place(),
        incident.when(),
        incident.claims(),
        stored.reports(),
        detail.sources(),
        incident.sources(),
        detail.parties(),
        detail.figures(),
        detail.words(),
        stored.cursor());
  }

  /** The incident in the form in which a ledger keeps it. */
  static Incident stored(WeighedIncident weighed) {
    var incident = weighed.incident();
    SummaryDetail detail =
        new SummaryDetail(
            weighed.verdict().opposedAgree(),
            weighed.verdict().sources().stream().map(Source::name).limit(MOST).toList(),
            weighed.parties().stream().limit(MOST).toList(),
            weighed.figures().stream()
                .map(it -> new Range(it.what(), it.low(), it.best(), it.high()))
                .limit(MOST)
                .toList(),
            cut(incident.claims().getFirst().claim().evidence().text()));
    return new Incident(
        incident.id(),
        incident.type(),
        weighed.verdict().kind().word(),
        weighed.verdict().on(),
        incident.place(),
        incident.when(),
        weighed.verdict().sources().size(),
        incident.claims().stream().map(ReportedClaim::id).toList(),
        detail.write());
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
