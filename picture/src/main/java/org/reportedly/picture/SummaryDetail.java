package org.reportedly.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reportedly.ledger.canonical.CanonicalJson;
import org.reportedly.picture.IncidentSummary.Range;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a ledger keeps of an incident beyond its own columns.
 *
 * @param opposedAgree whether opposed sides say the same
 * @param sources names of independent sources
 * @param parties who acts or is hit
 * @param figures what is counted
 * @param words the evidence of the first claim
 */
record SummaryDetail(
    boolean opposedAgree,
    List<String> sources,
    List<String> parties,
    List<Range> figures,
    String words) {
  /** The one written form. */
  String write() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (opposedAgree) {
      node.put("opposed_agree", true);
    }
    list(node, "sources", sources);
    list(node, "parties", parties);
    if (!figures.isEmpty()) {
      var array = node.putArray("figures");
      for (Range range : figures) {
        array
            .addObject()
            .put("what", range.what())
            .put("low", range.low())
            .put("best", range.best())
            .put("high", range.high());
      }
    }
    node.put("words", words);
    return CanonicalJson.write(node);
  }

  private static void list(ObjectNode node, String name, List<String> words) {
    if (!words.isEmpty()) {
      var array = node.putArray(name);
      words.forEach(array::add);
    }
  }

  /** Reads what {@link #write} wrote; what is missing is empty. */
  static SummaryDetail read(String json) {
    JsonNode node = CanonicalJson.read(json);
    List<Range> figures = new ArrayList<>();
    for (JsonNode each : node.path("figures")) {
      figures.add(
          new Range(
              each.path("what").asString(""),
              number(each, "low"),
              number(each, "best"),
              number(each, "high")));
    }
    return new SummaryDetail(
        node.path("opposed_agree").asBoolean(false),
        texts(node.path("sources")),
        texts(node.path("parties")),
        figures,
        node.path("words").asString(""));
  }

  private static BigDecimal number(JsonNode node, String name) {
    return node.path(name).decimalValue(BigDecimal.ZERO);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asString("")));
    return texts;
  }
}
