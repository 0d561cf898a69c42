package org.reportedly.ledger.json;

import java.util.List;
import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.ledger.entry.Decision;
import org.reportedly.ledger.entry.EntryKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The payloads of decisions. */
public final class DecisionJson {
  private DecisionJson() {}

  /** The kind of entry that holds such a decision. */
  public static EntryKind kind(Decision decision) {
    return switch (decision) {
      case Decision.Correct _ -> EntryKind.CORRECTION;
      case Decision.Retract _ -> EntryKind.RETRACTION;
      case Decision.RetractReport _ -> EntryKind.REPORT_RETRACTION;
      case Decision.Merge _ -> EntryKind.MERGE;
      case Decision.Split _ -> EntryKind.SPLIT;
      case Decision.Undo _ -> EntryKind.UNDO;
    };
  }

  /** The decision's one written form. */
  public static String write(Decision decision) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("reason", decision.reason());
    switch (decision) {
      case Decision.Correct correct -> node.set("claim", ClaimWriter.write(correct.claim()));
      case Decision.Retract retract -> node.put("claim", retract.claim());
      case Decision.RetractReport retract -> node.put("report", retract.report());
      case Decision.Merge merge -> list(node, "claims", merge.claims());
      case Decision.Split split -> {
        list(node, "claims", split.claims());
        list(node, "from", split.from());
      }
      case Decision.Undo undo -> node.put("seq", undo.sequence());
    }
    return CanonicalJson.write(node);
  }

  /** Reads a decision of the given kind; fails for kinds that hold none. */
  public static Decision read(EntryKind kind, String json) {
    JsonFields fields = JsonFields.parse(json);
    String reason = fields.textOf("reason");
    return switch (kind) {
      case CORRECTION -> new Decision.Correct(ClaimReading.read(fields.innerOf("claim")), reason);
      case RETRACTION -> new Decision.Retract(fields.textOf("claim"), reason);
      case REPORT_RETRACTION -> new Decision.RetractReport(fields.textOf("report"), reason);
      case MERGE -> new Decision.Merge(fields.texts("claims"), reason);
      case SPLIT -> new Decision.Split(fields.texts("claims"), fields.texts("from"), reason);
      case UNDO ->
          new Decision.Undo(
              fields.number("seq").orElseThrow(() -> JsonFields.bad("no seq")).longValueExact(),
              reason);
      case REPORT, CLAIMS, INCIDENTS ->
          throw new IllegalArgumentException("no decision: " + kind.word());
    };
  }

  private static void list(ObjectNode node, String name, List<String> words) {
    var array = node.putArray(name);
    words.forEach(array::add);
  }
}
