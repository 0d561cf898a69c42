package org.reportedly.export.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportedly.export.row.ExportedClaim;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.export.table.ClaimTable;
import org.reportedly.export.table.FigureText;
import org.reportedly.export.table.IncidentTable;
import org.reportedly.export.table.ReportTable;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.ledger.query.StoredReport;
import org.reportedly.model.Place;

/**
 * One item of a feed.
 *
 * @param id names it for good
 * @param folder and {@code page}: where its page is
 * @param page the id of the page's subject
 * @param title one line
 * @param lines what it says, a line each
 * @param at when it became known
 * @param place where it happened
 * @param categories words to sort by
 */
record FeedItem(
    String id,
    String folder,
    String page,
    String title,
    List<String> lines,
    Optional<Instant> at,
    Optional<Place> place,
    List<String> categories) {
  private static final int MOST_ACCOUNTS = 12;

  static FeedItem of(ExportedClaim exported) {
    var claim = exported.claim();
    List<String> lines = new ArrayList<>();
    lines.add("“" + claim.evidence().text() + "”");
    exported.outlet().ifPresent(outlet -> lines.add("Published by " + outlet));
    claim.place().ifPresent(place -> lines.add(where(place)));
    return new FeedItem(
        "claim:" + claim.id(),
        exported.incident().isPresent() ? "incidents" : "reports",
        exported.incident().orElse(claim.report()),
        ClaimTable.TABLE.heading().apply(exported),
        lines,
        exported.recorded().or(() -> midnight(exported.published())),
        claim.place(),
        List.of(claim.type().word(), claim.stance().word()));
  }

  static FeedItem of(ExportedIncident incident) {
    var verdict = incident.weighed().verdict();
    List<String> lines = new ArrayList<>();
    lines.add(
        "claims %d · reports %d · independent sources %d"
            .formatted(incident.claims().size(), verdict.reports(), verdict.sources().size()));
    incident.place().ifPresent(place -> lines.add(where(place)));
    incident
        .weighed()
        .figures()
        .forEach(series -> lines.add(FigureText.of(series) + ": " + FigureText.attributed(series)));
    incident.claims().stream().limit(MOST_ACCOUNTS).map(FeedItem::account).forEach(lines::add);
    if (incident.claims().size() > MOST_ACCOUNTS) {
      lines.add("and %d more".formatted(incident.claims().size() - MOST_ACCOUNTS));
    }
    return new FeedItem(
        "incident:" + incident.id(),
        "incidents",
        incident.id(),
        IncidentTable.TABLE.heading().apply(incident),
        lines,
        incident.recorded().or(() -> midnight(lastPublished(incident))),
        incident.place(),
        Stream.of(incident.weighed().incident().type().word(), verdict.kind().word()).toList());
  }

  static FeedItem of(StoredReport stored) {
    var report = stored.report();
    List<String> lines = new ArrayList<>();
    report.outlet().ifPresent(outlet -> lines.add("Published by " + outlet));
    lines.add("claims " + stored.claims());
    return new FeedItem(
        "report:" + report.id(),
        "reports",
        report.id(),
        ReportTable.TABLE.heading().apply(stored),
        lines,
        Optional.of(stored.recorded()),
        Optional.empty(),
        report.scene().stream().toList());
  }

  private static String where(Place place) {
    return place.name() + " (known as exactly as: " + place.precision().word() + ")";
  }

  private static String account(ReportedClaim claim) {
    String speaker =
        claim.claim().speakers().isEmpty()
            ? claim.outlet().orElse(claim.report())
            : claim.claim().speakers().getFirst().name().orElse("nobody named");
    return "%s %s: “%s”"
        .formatted(speaker, claim.claim().stance().word(), claim.claim().evidence().text());
  }

  private static Optional<LocalDate> lastPublished(ExportedIncident incident) {
    return incident.claims().stream()
        .flatMap(it -> it.published().stream())
        .max(java.util.Comparator.naturalOrder());
  }

  private static Optional<Instant> midnight(Optional<LocalDate> day) {
    return day.map(it -> it.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
