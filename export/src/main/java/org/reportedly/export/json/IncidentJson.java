package org.reportedly.export.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.export.row.ExportedIncident;
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
  "place",
  "when",
  "verdict",
  "on",
  "reports",
  "sources",
  "opposedAgree",
  "figures",
  "claims",
  "links"
})
public record IncidentJson(
    String incident,
    String type,
    ClaimJson.@Nullable Place place,
    ClaimJson.@Nullable When when,
    String verdict,
    List<String> on,
    int reports,
    List<String> sources,
    boolean opposedAgree,
    List<Series> figures,
    List<Told> claims,
    List<Why> links) {

  /** A part of the incident's JSON. */
  public record Series(String what, Number low, Number best, Number high, List<Point> points) {}

  /** A part of the incident's JSON. */
  public record Point(
      @Nullable String day,
      @Nullable Number low,
      @Nullable Number high,
      String source,
      String claim) {}

  /** A part of the incident's JSON. */
  public record Told(
      String claim,
      String report,
      @Nullable String outlet,
      @Nullable String published,
      String type,
      @Nullable String speaker,
      String stance,
      String text) {}

  /** A part of the incident's JSON. */
  public record Why(String claim, String to, List<String> because) {}

  /** The incident with all claims and the reasons why they belong to it. */
  public static IncidentJson of(ExportedIncident exported) {
    WeighedIncident weighed = exported.weighed();
    var incident = weighed.incident();
    var verdict = weighed.verdict();
    return new IncidentJson(
        incident.id(),
        incident.type().word(),
        exported.place().map(ClaimJson::place).orElse(null),
        exported.when().map(ClaimJson::when).orElse(null),
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
        JsonNumber.of(series.low()),
        JsonNumber.of(series.best()),
        JsonNumber.of(series.high()),
        series.points().stream().map(IncidentJson::point).toList());
  }

  private static Point point(FigurePoint point) {
    return new Point(
        point.day().map(LocalDate::toString).orElse(null),
        point.figure().low().map(JsonNumber::of).orElse(null),
        point.figure().high().map(JsonNumber::of).orElse(null),
        point.source().name(),
        point.claim());
  }

  /** A claim in short, as rows of views name it. */
  public static Told told(ReportedClaim claim) {
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
