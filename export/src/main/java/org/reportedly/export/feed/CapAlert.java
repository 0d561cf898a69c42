package org.reportedly.export.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportedly.export.row.ExportedIncident;
import org.reportedly.export.row.RowWriter;
import org.reportedly.export.table.FigureText;
import org.reportedly.export.table.IncidentTable;
import org.reportedly.export.table.TimePrecision;
import org.reportedly.export.xml.XmlElements;
import org.reportedly.fusion.verdict.Verdict;
import org.reportedly.fusion.verdict.VerdictKind;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

/**
 * Incidents as one alert of the Common Alerting Protocol 1.2, with a block of information for each.
 * Its status is {@code Draft}: what was claimed is not to sound sirens before somebody who answers
 * for warnings has looked at it.
 *
 * @param publication who sends it, and when
 */
public record CapAlert(Publication publication) implements RowWriter<ExportedIncident> {
  /** With an offset, as the protocol allows no Z. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'-00:00'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Override
  public long write(Iterator<ExportedIncident> rows, OutputStream out) throws IOException {
    XmlElements xml = new XmlElements(out);
    xml.start("alert", "xmlns", "urn:oasis:names:tc:emergency:cap:1.2");
    xml.leaf("identifier", "reportedly-" + STAMP.format(publication.at()));
    xml.leaf("sender", publication.site().toString());
    xml.leaf("sent", MOMENT.format(publication.at()));
    xml.leaf("status", "Draft");
    xml.leaf("msgType", "Alert");
    xml.leaf("source", publication.title());
    xml.leaf("scope", "Public");
    xml.leaf("note", "Claims as they were reported. Nothing here is taken for a fact.");
    while (rows.hasNext()) {
      xml.line();
      info(rows.next(), xml);
    }
    xml.line();
    xml.end();
    xml.finish();
    return 0;
  }

  private void info(ExportedIncident incident, XmlElements xml) throws IOException {
    Verdict verdict = incident.weighed().verdict();
    FeedItem item = FeedItem.of(incident);
    xml.start("info");
    xml.leaf("language", "en");
    xml.leaf("category", CapCategories.BUNDLED.of(incident.weighed().incident().type()));
    xml.leaf("event", incident.weighed().incident().type().word());
    xml.leaf("urgency", urgency(incident.when()));
    xml.leaf("severity", "Unknown");
    xml.leaf("certainty", certainty(verdict.kind()));
    if (incident.when().isPresent()) {
      xml.leaf("onset", MOMENT.format(midnight(incident.when().get().start())));
    }
    xml.leaf("senderName", publication.title());
    xml.leaf("headline", IncidentTable.TABLE.heading().apply(incident));
    xml.leaf("description", item.lines().stream().collect(Collectors.joining("\n")));
    xml.leaf("web", publication.page("incidents", incident.id()));
    for (Map.Entry<String, String> each : parameters(incident, verdict).entrySet()) {
      xml.start("parameter");
      xml.leaf("valueName", each.getKey());
      xml.leaf("value", each.getValue());
      xml.end();
    }
    if (incident.place().isPresent()) {
      area(incident.place().get(), xml);
    }
    xml.end();
  }

  /** The protocol's scale is about what is to be done; what is over needs nothing any more. */
  private String urgency(Optional<Period> when) {
    LocalDate today = publication.at().atZone(ZoneOffset.UTC).toLocalDate();
    return when.map(period ->
            period.end().isBefore(today)
                ? "Past"
                : period.start().isAfter(today) ? "Future" : "Unknown")
        .orElse("Unknown");
  }

  private static String certainty(VerdictKind kind) {
    return switch (kind) {
      case CORROBORATED -> "Likely";
      case SINGLE_SOURCE, CONTESTED -> "Possible";
      case UNCONFIRMED -> "Unknown";
    };
  }

  private static Map<String, String> parameters(ExportedIncident incident, Verdict verdict) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("incident", incident.id());
    told.put("verdict", verdict.kind().word());
    if (!verdict.on().isEmpty()) {
      told.put("contested_on", String.join(", ", verdict.on()));
    }
    told.put("reports", Integer.toString(verdict.reports()));
    told.put("independent_sources", Integer.toString(verdict.sources().size()));
    incident.place().ifPresent(place -> told.put("precision", place.precision().word()));
    incident.when().ifPresent(when -> told.put("time_precision", TimePrecision.of(when).word()));
    incident
        .weighed()
        .figures()
        .forEach(series ->
            told.put(
                "figure " + series.what(),
                FigureText.of(series) + ": " + FigureText.attributed(series)));
    return told;
  }

  private static void area(Place place, XmlElements xml) throws IOException {
    xml.start("area");
    xml.leaf(
        "areaDesc",
        place.country().isEmpty() ? place.name() : place.name() + ", " + place.country());
    if (place.coordinates().isPresent() && radius(place.precision()).isPresent()) {
      xml.leaf(
          "circle",
          "%s,%s %s"
              .formatted(
                  place.coordinates().get().latitude(),
                  place.coordinates().get().longitude(),
                  radius(place.precision()).get()));
    }
    xml.end();
  }

  /** Kilometres around the middle in which a place of this kind commonly lies. */
  private static Optional<Integer> radius(Precision precision) {
    return switch (precision) {
      case POINT -> Optional.of(1);
      case TOWN -> Optional.of(5);
      case DISTRICT -> Optional.of(30);
      case PROVINCE -> Optional.of(100);
      case COUNTRY, REGION -> Optional.empty();
    };
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
