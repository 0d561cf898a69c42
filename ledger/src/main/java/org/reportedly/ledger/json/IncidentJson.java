package org.reportedly.ledger.json;

import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.ledger.entry.Incident;
import org.reportedly.ledger.entry.IncidentUpdate;
import org.reportedly.model.ClaimType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The payload of an entry of incidents, and single incidents in it. */
public final class IncidentJson {
  private IncidentJson() {}

  /** The one written form. */
  public static String write(IncidentUpdate update) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    var changed = node.putArray("changed");
    update.changed().forEach(incident -> changed.add(write(incident)));
    var gone = node.putArray("gone");
    update.gone().forEach(gone::add);
    return CanonicalJson.write(node);
  }

  private static ObjectNode write(Incident incident) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("incident", incident.id())
            .put("type", incident.type().word())
            .put("verdict", incident.verdict());
    var on = node.putArray("on");
    incident.on().forEach(on::add);
    incident.place().ifPresent(place -> node.set("place", ClaimWriter.place(place)));
    incident.when().ifPresent(when -> node.set("when", ClaimWriter.period(when)));
    node.put("sources", incident.sources());
    var claims = node.putArray("claims");
    incident.claims().forEach(claims::add);
    node.set("detail", CanonicalJson.read(incident.detail()));
    return node;
  }

  /** Reads an update that {@link #write(IncidentUpdate)} wrote. */
  public static IncidentUpdate readUpdate(String json) {
    JsonFields fields = JsonFields.parse(json);
    return new IncidentUpdate(fields.each("changed", IncidentJson::incident), fields.texts("gone"));
  }

  /** Reads one incident. */
  public static Incident read(String json) {
    return incident(JsonFields.parse(json));
  }

  private static Incident incident(JsonFields json) {
    return new Incident(
        json.textOf("incident"),
        json.wordOf("type", ClaimType::of),
        json.textOf("verdict"),
        json.texts("on"),
        json.inner("place").map(ClaimReading::place),
        json.inner("when").map(ClaimReading::period),
        json.countOf("sources"),
        json.texts("claims"),
        CanonicalJson.write(json.innerOf("detail").object()));
  }
}
