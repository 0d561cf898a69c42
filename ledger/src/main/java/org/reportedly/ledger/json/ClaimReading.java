package org.reportedly.ledger.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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
import org.reportedly.model.Span;
import org.reportedly.model.Speaker;
import org.reportedly.model.Stance;

/**
 * Reads claims. Fields beyond those of the record are passed over; confidence and codes may be
 * missing, because claims that people labelled have none.
 */
final class ClaimReading {
  private ClaimReading() {}

  static Claim read(JsonFields json) {
    JsonFields evidence = json.innerOf("evidence");
    try {
      return new Claim(
          json.textOf("claim"),
          json.textOf("report"),
          new Evidence(
              new Span(evidence.countOf("start"), evidence.countOf("end")),
              evidence.textOf("text")),
          json.wordOf("type", ClaimType::of),
          json.inner("codes").map(ClaimReading::codes).orElse(EventCodes.NONE),
          json.each("speakers", ClaimReading::speaker),
          json.wordOf("stance", Stance::of),
          participants(json, "actors"),
          participants(json, "targets"),
          json.inner("place").map(ClaimReading::place),
          json.inner("when").map(ClaimReading::period),
          json.each("figures", ClaimReading::figure),
          json.flag("background"),
          json.number("confidence").map(BigDecimal::doubleValue).orElse(1.0));
    } catch (IllegalArgumentException impossible) {
      throw JsonFields.bad(String.valueOf(impossible.getMessage()));
    }
  }

  private static Speaker speaker(JsonFields json) {
    return json.text("name")
        .<Speaker>map(name -> new Speaker.Named(name, party(json)))
        .orElseGet(Speaker.Unnamed::new);
  }

  private static List<Participant> participants(JsonFields json, String field) {
    return json.each(field, member -> new Participant(member.textOf("name"), party(member)));
  }

  private static Optional<Party> party(JsonFields json) {
    return json.text("party").map(Party::new);
  }

  static Place place(JsonFields json) {
    Optional<BigDecimal> latitude = json.number("lat");
    Optional<BigDecimal> longitude = json.number("lon");
    return new Place(
        json.textOf("name"),
        json.text("country").orElse(""),
        latitude.flatMap(north ->
            longitude.map(east -> new Coordinates(north.doubleValue(), east.doubleValue()))),
        json.wordOf("precision", ClaimReading::precision));
  }

  private static Optional<Precision> precision(String word) {
    return Arrays.stream(Precision.values())
        .filter(precision -> precision.word().equals(word))
        .findFirst();
  }

  static Period period(JsonFields json) {
    return new Period(
        json.day("start").orElseThrow(() -> JsonFields.bad("a period has no start")),
        json.day("end").orElseThrow(() -> JsonFields.bad("a period has no end")));
  }

  private static Figure figure(JsonFields json) {
    return new Figure(
        json.textOf("what"),
        json.number("low"),
        json.number("high"),
        json.number("total"),
        json.flag("approx"));
  }

  private static EventCodes codes(JsonFields json) {
    // The ledger keeps ACLED's words flat, files for other programs hold them in an object.
    Optional<JsonFields> acled = json.inner("acled");
    return new EventCodes(
        json.text("plover"),
        json.text("cameo"),
        json.text("acled_event").or(() -> acled.flatMap(it -> it.text("event_type"))),
        json.text("acled_sub_event").or(() -> acled.flatMap(it -> it.text("sub_event_type"))));
  }
}
