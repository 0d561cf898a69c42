package org.reportedly.cli.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;
import tools.jackson.databind.JsonNode;

/** Reads one claim from its JSON; whatever is wrong is told in an IllegalArgumentException. */
final class ClaimLine {
  private ClaimLine() {}

  static Claim claim(JsonNode line) {
    JsonNode evidence = line.path("evidence");
    Span span = new Span(evidence.path("start").asInt(0), evidence.path("end").asInt(0));
    return new Claim(
        text(line, "claim"),
        text(line, "report"),
        new Evidence(span, text(evidence, "text")),
        known(ClaimType.of(text(line, "type")), "type"),
        EventCodes.NONE,
        each(line, "speakers", ClaimLine::speaker),
        known(Stance.of(text(line, "stance")), "stance"),
        each(line, "actors", ClaimLine::participant),
        each(line, "targets", ClaimLine::participant),
        part(line, "place").map(ClaimLine::place),
        part(line, "when").map(ClaimLine::period),
        each(line, "figures", ClaimLine::figure),
        line.path("background").asBoolean(false),
        number(line, "confidence").map(BigDecimal::doubleValue).orElse(1.0));
  }

  static String text(JsonNode node, String field) {
    return optionalText(node, field)
        .orElseThrow(() -> new IllegalArgumentException("it has no " + field));
  }

  static Optional<String> optionalText(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() && !value.asString().isBlank()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  private static <T> T known(Optional<T> value, String field) {
    return value.orElseThrow(() -> new IllegalArgumentException("its " + field + " is not known"));
  }

  private static Optional<JsonNode> part(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isObject);
  }

  private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> reader) {
    List<T> found = new ArrayList<>();
    for (JsonNode item : node.path(field)) {
      found.add(reader.apply(item));
    }
    return found;
  }

  private static Speaker speaker(JsonNode node) {
    Optional<Party> party = optionalText(node, "party").map(Party::new);
    return optionalText(node, "name")
        .<Speaker>map(name -> new Speaker.Named(name, party))
        .orElseGet(Speaker.Unnamed::new);
  }

  private static Participant participant(JsonNode node) {
    return new Participant(text(node, "name"), optionalText(node, "party").map(Party::new));
  }

  private static Place place(JsonNode node) {
    Optional<BigDecimal> latitude = number(node, "lat");
    Optional<BigDecimal> longitude = number(node, "lon");
    return new Place(
        text(node, "name"),
        optionalText(node, "country").orElse(""),
        latitude.flatMap(north ->
            longitude.map(east -> new Coordinates(north.doubleValue(), east.doubleValue()))),
        precision(text(node, "precision")));
  }

  private static Precision precision(String word) {
    for (Precision precision : Precision.values()) {
      if (precision.word().equals(word)) {
        return precision;
      }
    }
    throw new IllegalArgumentException("its precision is not known");
  }

  private static Period period(JsonNode node) {
    return new Period(LocalDate.parse(text(node, "start")), LocalDate.parse(text(node, "end")));
  }

  private static Figure figure(JsonNode node) {
    return new Figure(
        text(node, "what"),
        number(node, "low"),
        number(node, "high"),
        number(node, "total"),
        node.path("approx").asBoolean(false));
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
  }
}
