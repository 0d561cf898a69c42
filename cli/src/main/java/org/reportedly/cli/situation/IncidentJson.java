package org.reportedly.cli.situation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.figures.FigurePoint;
import org.reportedly.fusion.figures.FigureSeries;
import org.reportedly.fusion.incident.Link;
import org.reportedly.fusion.situation.WeighedIncident;
import org.reportedly.fusion.verdict.Source;
import org.reportedly.model.Speaker;

/** An incident with the names and order of its JSON. Components that may be null are so written. */
@JsonPropertyOrder({
  "incident",
  "type",
  "verdict",
  "on",
  "reports",
  "sources",
  "opposedAgree",
  "figures",
  "claims",
  "links"
})
record IncidentJson(
    String incident,
    String type,
    String verdict,
    List<String> on,
    int reports,
    List<String> sources,
    boolean opposedAgree,
    List<Series> figures,
    List<Told> claims,
    List<Why> links) {

  record Series(
      String what, BigDecimal low, BigDecimal best, BigDecimal high, List<Point> points) {}

  record Point(
      @Nullable String day,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String source,
      String claim) {}

  record Told(
      String claim,
      String report,
      @Nullable String outlet,
      @Nullable String published,
      String type,
      @Nullable String speaker,
      String stance,
      String text) {}

  record Why(String claim, String to, List<String> because) {}

  static IncidentJson of(WeighedIncident weighed) {
    var incident = weighed.incident();
    var verdict = weighed.verdict();
    return new IncidentJson(
        incident.id(),
        incident.type().word(),
        verdict.kind().word(),
        verdict.on(),
        verdict.reports(),
        verdict.sources().stream().map(Source::name).toList(),
        verdict.opposedAgree(),
        weighed.figures().stream().map(IncidentJson::series).toList(),
        incident.claims().stream().map(IncidentJson::told).toList(),
        incident.links().stream().map(IncidentJson::why).toList());
  }

  private static Series series(FigureSeries series) {
    return new Series(
        series.what(),
        series.low(),
        series.best(),
        series.high(),
        series.points().stream().map(IncidentJson::point).toList());
  }

  private static Point point(FigurePoint point) {
    return new Point(
        point.day().map(LocalDate::toString).orElse(null),
        point.figure().low().orElse(null),
        point.figure().high().orElse(null),
        point.source().name(),
        point.claim());
  }

  static Told told(ReportedClaim claim) {
    Optional<Speaker> speaker = claim.claim().speakers().stream().findFirst();
    return new Told(
        claim.id(),
        claim.report(),
        claim.outlet().orElse(null),
        claim.published().map(LocalDate::toString).orElse(null),
        claim.claim().type().word(),
        speaker.flatMap(Speaker::name).orElse(null),
        claim.claim().stance().word(),
        claim.claim().evidence().text());
  }

  private static Why why(Link link) {
    return new Why(link.other(), link.one(), link.reasons());
  }
}
