package org.reportedly.ledger.json;

import java.util.Optional;
import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.model.Report;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The payload of a report's entry: the report as canonical JSON. */
public final class ReportJson {
  private ReportJson() {}

  /** The report's one written form. */
  public static String write(Report report) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", report.id());
    report.scene().ifPresent(scene -> node.put("scene", scene));
    report.outlet().ifPresent(outlet -> node.put("outlet", outlet));
    report.published().ifPresent(day -> node.put("published", day.toString()));
    report.title().ifPresent(title -> node.put("title", title));
    ProvenanceJson.write(report.provenance(), node);
    return CanonicalJson.write(node.put("text", report.text()));
  }

  /** Reads what {@link #write} wrote. */
  public static Report read(String json) {
    JsonFields fields = JsonFields.parse(json);
    Optional<String> scene = fields.text("scene");
    return new Report(
        fields.textOf("id"),
        scene,
        fields.text("outlet"),
        fields.day("published"),
        fields.text("title"),
        fields.textOf("text"),
        ProvenanceJson.read(fields));
  }
}
