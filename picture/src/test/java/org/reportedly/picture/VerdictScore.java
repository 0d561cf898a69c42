package org.reportedly.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the verdicts of exported incidents against a labelled set: {@code VerdictScore LABELS
 * CLAIMS INCIDENTS}, with the folder of {@code claims.jsonl} and {@code incidents.jsonl} as people
 * labelled them, and what {@code export claims} and {@code export incidents} wrote.
 *
 * <p>A labelled claim is paired with the exported claim of its report whose evidence overlaps its
 * own most. Of the exported incidents the one that holds most of a labelled incident's claims
 * answers for it, of equally many the one that holds the fewest others. A labelled incident of two
 * or more claims is right if that one has its verdict, and wrong also where there is none.
 */
final class VerdictScore {
  private static final JsonMapper JSON = new JsonMapper();

  private VerdictScore() {}

  public static void main(String[] arguments) throws IOException {
    Path labels = Path.of(arguments[0]);
    List<JsonNode> exported = lines(Path.of(arguments[1]));
    Map<String, String> verdicts = new HashMap<>();
    for (JsonNode incident : lines(Path.of(arguments[2]))) {
      verdicts.put(incident.get("incident").asString(), incident.get("verdict").asString());
    }
    Map<String, List<JsonNode>> labelled = new TreeMap<>();
    for (JsonNode claim : lines(labels.resolve("claims.jsonl"))) {
      labelled.computeIfAbsent(claim.get("incident").asString(), _ -> new ArrayList<>()).add(claim);
    }
    Map<String, int[]> counts = new TreeMap<>();
    for (JsonNode incident : lines(labels.resolve("incidents.jsonl"))) {
      List<JsonNode> claims = labelled.getOrDefault(incident.get("incident").asString(), List.of());
      if (claims.size() > 1) {
        String verdict = incident.get("verdict").asString();
        int[] count = counts.computeIfAbsent(verdict, _ -> new int[2]);
        count[1]++;
        if (verdict.equals(verdicts.get(answering(claims, exported)))) {
          count[0]++;
        }
      }
    }
    counts.forEach((verdict, count) ->
        System.out.printf("%-15s right %3d of %3d%n", verdict, count[0], count[1]));
    int right = counts.values().stream().mapToInt(count -> count[0]).sum();
    int all = counts.values().stream().mapToInt(count -> count[1]).sum();
    System.out.printf(
        "%-15s right %3d of %3d: %.3f%n", "verdicts", right, all, right / (double) all);
  }

  /** The id of the exported incident that answers for the claims; empty where there is none. */
  private static String answering(List<JsonNode> claims, List<JsonNode> exported) {
    Set<JsonNode> paired = new HashSet<>();
    for (JsonNode claim : claims) {
      exported.stream()
          .filter(it -> overlap(claim, it) > 0)
          .max(java.util.Comparator.comparingInt(it -> overlap(claim, it)))
          .ifPresent(paired::add);
    }
    Map<String, Integer> held = new TreeMap<>();
    paired.forEach(it -> held.merge(it.get("incident").asString(), 1, Integer::sum));
    return held.entrySet().stream()
        .max(
            java.util.Comparator.comparingInt((Map.Entry<String, Integer> it) -> it.getValue())
                .thenComparingLong(it -> -size(it.getKey(), exported)))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static long size(String incident, List<JsonNode> exported) {
    return exported.stream().filter(it -> it.get("incident").asString().equals(incident)).count();
  }

  private static int overlap(JsonNode one, JsonNode other) {
    if (!one.get("report").equals(other.get("report"))) {
      return 0;
    }
    JsonNode here = one.get("evidence");
    JsonNode there = other.get("evidence");
    return Math.min(here.get("end").asInt(), there.get("end").asInt())
        - Math.max(here.get("start").asInt(), there.get("start").asInt());
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .toList();
  }
}
