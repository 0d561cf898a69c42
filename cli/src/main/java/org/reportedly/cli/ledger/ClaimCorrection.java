package org.reportedly.cli.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.ledger.problem.LedgerProblem;
import org.reportedly.model.Claim;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts other values into the fields of a claim, as a person types them. */
public final class ClaimCorrection {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Where a name will do in the place of a list. */
  private static final Set<String> NAMES = Set.of("speakers", "actors", "targets");

  private static final Set<String> WORDS = Set.of("type", "stance");
  private static final Set<String> OTHERS = Set.of("place", "when", "figures", "background");

  private ClaimCorrection() {}

  /**
   * The claim as it should be.
   *
   * @param claim as it was read
   * @param typed {@code FIELD=VALUE}, each
   * @throws LedgerException if a field is not known or its value makes no sense
   */
  public static Claim of(Claim claim, List<String> typed) {
    ObjectNode node = (ObjectNode) JSON.readTree(ClaimJson.write(claim));
    for (String assignment : typed) {
      int equals = assignment.indexOf('=');
      String field = equals < 0 ? assignment : assignment.substring(0, equals);
      if (equals < 0 || !isKnown(field)) {
        throw LedgerException.of(
            LedgerProblem.REFUSED,
            "'%s' corrects no field of a claim".formatted(assignment),
            "Write FIELD=VALUE with one of these fields: " + String.join(", ", fields()) + ".");
      }
      node.set(field, value(field, assignment.substring(equals + 1).strip()));
    }
    try {
      return ClaimJson.read(JSON.writeValueAsString(node));
    } catch (LedgerException senseless) {
      throw LedgerException.of(
          LedgerProblem.REFUSED,
          "the correction makes no sense: " + senseless.getMessage(),
          "docs/claims.md describes the fields.");
    }
  }

  private static boolean isKnown(String field) {
    return WORDS.contains(field) || NAMES.contains(field) || OTHERS.contains(field);
  }

  private static Set<String> fields() {
    Set<String> all = new TreeSet<>(OTHERS);
    all.addAll(WORDS);
    all.addAll(NAMES);
    return all;
  }

  private static JsonNode value(String field, String typed) {
    if (typed.isEmpty()) {
      return NAMES.contains(field) || field.equals("figures")
          ? NODES.arrayNode()
          : NODES.nullNode();
    }
    if (WORDS.contains(field)) {
      return NODES.stringNode(typed);
    }
    if (field.equals("when") && !typed.startsWith("{")) {
      String[] days = typed.split("/", 2);
      return NODES.objectNode().put("start", days[0]).put("end", days[days.length - 1]);
    }
    if (NAMES.contains(field) && !typed.startsWith("[")) {
      return NODES.arrayNode().add(NODES.objectNode().put("name", typed));
    }
    try {
      return JSON.readTree(typed);
    } catch (JacksonException broken) {
      throw LedgerException.of(
          LedgerProblem.REFUSED,
          "the value of %s is no JSON: %s".formatted(field, typed),
          "docs/claims.md describes the fields.");
    }
  }
}
