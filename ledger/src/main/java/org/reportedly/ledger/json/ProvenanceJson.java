package org.reportedly.ledger.json;

import java.time.DateTimeException;
import java.time.Instant;
import org.reportedly.model.Provenance;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a report came from, as fields of the report's own object. What is not known is no field, so
 * that reports that were kept before these fields came are written as ever.
 */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static void write(Provenance provenance, ObjectNode node) {
    provenance.address().ifPresent(address -> node.put("address", address));
    provenance.byline().ifPresent(byline -> node.put("byline", byline));
    provenance.fetched().ifPresent(moment -> node.put("fetched", moment.toString()));
    provenance.record().ifPresent(record -> node.put("record", record));
    provenance.language().ifPresent(language -> node.put("language", language));
    if (!provenance.via().isEmpty()) {
      ArrayNode via = node.putArray("via");
      provenance.via().forEach(via::add);
    }
    provenance.copyOf().ifPresent(report -> node.put("copyOf", report));
  }

  static Provenance read(JsonFields fields) {
    return new Provenance(
        fields.text("address"),
        fields.text("byline"),
        fields.text("fetched").map(ProvenanceJson::moment),
        fields.text("record"),
        fields.text("language"),
        fields.texts("via"),
        fields.text("copyOf"));
  }

  private static Instant moment(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException noMoment) {
      throw JsonFields.bad("the field \"fetched\" is no moment (YYYY-MM-DDThh:mm:ssZ)");
    }
  }
}
