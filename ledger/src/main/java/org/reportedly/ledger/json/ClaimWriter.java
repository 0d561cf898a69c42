package org.reportedly.ledger.json;

import java.math.BigDecimal;
import java.util.List;
import org.reportedly.model.Claim;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Figure;
import org.reportedly.model.Participant;
import org.reportedly.model.Period;
import org.reportedly.model.Place;
import org.reportedly.model.Speaker;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes claims in the names of the claims' JSON, with all that the domain's record holds. */
final class ClaimWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ClaimWriter() {}

  static ObjectNode write(Claim claim) {
    ObjectNode node = NODES.objectNode();
    node.put("report", claim.report()).put("claim", claim.id());
    node.putObject("evidence")
        .put("start", claim.evidence().span().start())
        .put("end", claim.evidence().span().end())
        .put("text", claim.evidence().text());
    node.put("type", claim.type().word());
    var speakers = node.putArray("speakers");
    claim.speakers().forEach(speaker -> speakers.add(speaker(speaker)));
    node.put("stance", claim.stance().word());
    participants(node, "actors", claim.actors());
    participants(node, "targets", claim.targets());
    claim
        .place()
        .ifPresentOrElse(where -> node.set("place", place(where)), () -> node.putNull("place"));
    claim
        .when()
        .ifPresentOrElse(days -> node.set("when", period(days)), () -> node.putNull("when"));
    var figures = node.putArray("figures");
    claim.figures().forEach(figure -> figures.add(figure(figure)));
    node.put("background", claim.background());
    node.put("confidence", BigDecimal.valueOf(claim.confidence()));
    if (!claim.codes().equals(EventCodes.NONE)) {
      node.set("codes", codes(claim.codes()));
    }
    return node;
  }

  private static ObjectNode speaker(Speaker speaker) {
    ObjectNode node = NODES.objectNode();
    switch (speaker) {
      case Speaker.Named named -> {
        node.put("name", named.fullName());
        named.party().ifPresent(party -> node.put("party", party.code()));
      }
      case Speaker.Unnamed _ -> node.putNull("name");
    }
    return node;
  }

  private static void participants(ObjectNode node, String name, List<Participant> members) {
    var array = node.putArray(name);
    for (Participant member : members) {
      ObjectNode inner = array.addObject().put("name", member.name());
      member.party().ifPresent(party -> inner.put("party", party.code()));
    }
  }

  static ObjectNode place(Place place) {
    ObjectNode node = NODES.objectNode().put("name", place.name()).put("country", place.country());
    place
        .coordinates()
        .ifPresent(point ->
            node.put("lat", BigDecimal.valueOf(point.latitude()))
                .put("lon", BigDecimal.valueOf(point.longitude())));
    return node.put("precision", place.precision().word());
  }

  static ObjectNode period(Period period) {
    return NODES
        .objectNode()
        .put("start", period.start().toString())
        .put("end", period.end().toString());
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode node = NODES.objectNode().put("what", figure.what());
    figure.low().ifPresent(low -> node.put("low", low));
    figure.high().ifPresent(high -> node.put("high", high));
    figure.total().ifPresent(total -> node.put("total", total));
    if (figure.approximate()) {
      node.put("approx", true);
    }
    return node;
  }

  private static ObjectNode codes(EventCodes codes) {
    ObjectNode node = NODES.objectNode();
    codes.plover().ifPresent(code -> node.put("plover", code));
    codes.cameo().ifPresent(code -> node.put("cameo", code));
    codes.acledEvent().ifPresent(code -> node.put("acled_event", code));
    codes.acledSubEvent().ifPresent(code -> node.put("acled_sub_event", code));
    return node;
  }
}
