package org.reportedly.extraction.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Coordinates;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;
import org.reportedly.model.Report;
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports with the claims that people found in them.
 *
 * @param reports the texts
 * @param claims what was labelled, in all of them
 */
record LabelledReports(List<Report> reports, List<Claim> claims) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Reads {@code reports.jsonl} and {@code claims.jsonl} of a folder. */
  static LabelledReports read(Path folder) throws IOException {
    return new LabelledReports(
        lines(folder.resolve("reports.jsonl")).stream().map(LabelledReports::report).toList(),
        lines(folder.resolve("claims.jsonl")).stream().map(LabelledReports::claim).toList());
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  private static Report report(JsonNode node) {
    return new Report(
        word(node, "id"),
        given(node, "scene").map(JsonNode::asString),
        Optional.of(word(node, "outlet")),
        Optional.of(LocalDate.parse(word(node, "published"))),
        Optional.of(word(node, "title")),
        word(node, "text"));
  }

  private static Claim claim(JsonNode node) {
    JsonNode evidence = node.path("evidence");
    return new Claim(
        word(node, "claim"),
        word(node, "report"),
        new Evidence(
            new Span(evidence.path("start").asInt(), evidence.path("end").asInt()),
            word(evidence, "text")),
        ClaimType.of(word(node, "type")).orElseThrow(),
        EventCodes.NONE,
        node.path("speakers").valueStream().map(LabelledReports::speaker).toList(),
        Stance.of(word(node, "stance")).orElseThrow(),
        node.path("actors").valueStream().map(LabelledReports::participant).toList(),
        node.path("targets").valueStream().map(LabelledReports::participant).toList(),
        given(node, "place").map(LabelledReports::place),
        given(node, "when").map(LabelledReports::period),
        node.path("figures").valueStream().map(LabelledReports::figure).toList(),
        node.path("background").asBoolean(),
        1);
  }

  private static Speaker speaker(JsonNode node) {
    return given(node, "name")
        .map(name -> (Speaker) new Speaker.Named(name.asString(), Optional.empty()))
        .orElseGet(Speaker.Unnamed::new);
  }

  private static Participant participant(JsonNode node) {
    return new Participant(
        word(node, "name"), given(node, "party").map(party -> new Party(party.asString())));
  }

  private static Place place(JsonNode node) {
    Optional<Coordinates> point =
        given(node, "lat")
            .map(latitude -> new Coordinates(latitude.asDouble(), node.path("lon").asDouble()));
    return new Place(
        word(node, "name"),
        word(node, "country"),
        point,
        Precision.valueOf(word(node, "precision").toUpperCase(Locale.ROOT)));
  }

  private static Period period(JsonNode node) {
    return new Period(LocalDate.parse(word(node, "start")), LocalDate.parse(word(node, "end")));
  }

  private static Figure figure(JsonNode node) {
    return new Figure(
        word(node, "what"),
        number(node, "low"),
        number(node, "high"),
        number(node, "total"),
        node.path("approx").asBoolean());
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    return given(node, field).map(JsonNode::decimalValue);
  }

  private static Optional<JsonNode> given(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(value -> !value.isNull() && !value.isMissingNode());
  }

  private static String word(JsonNode node, String field) {
    return node.path(field).asString();
  }
}
