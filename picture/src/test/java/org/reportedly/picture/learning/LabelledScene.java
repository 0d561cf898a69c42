package org.reportedly.picture.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.model.Claim;
import org.reportedly.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The claims about one crisis, with the occurrences that people gave them.
 *
 * @param name the scene's name
 * @param claims in the order of the file
 */
record LabelledScene(String name, List<Told> claims) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A claim.
   *
   * @param incident the occurrence that it is about; empty where the program read a claim that
   *     people did not
   */
  record Told(ReportedClaim claim, Optional<String> incident) {}

  private record Labelled(Span span, String incident) {
    int overlap(Claim claim) {
      Span other = claim.evidence().span();
      return Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
    }
  }

  /** The scenes of a folder with {@code reports.jsonl} and {@code claims.jsonl}, by people. */
  static List<LabelledScene> labelled(Path folder) throws IOException {
    Map<String, String> incidents = new HashMap<>();
    for (JsonNode label : lines(folder.resolve("claims.jsonl"))) {
      incidents.put(label.get("claim").asString(), label.get("incident").asString());
    }
    List<Claim> claims = claims(folder.resolve("claims.jsonl"));
    return scenes(folder, claims, claim -> Optional.ofNullable(incidents.get(claim.id())));
  }

  /**
   * The same scenes as the program read them: each claim has the occurrence of the labelled claim
   * that its evidence overlaps most, and that no claim before it has taken.
   *
   * @param read claims as {@code reportedly read --format jsonl} writes them
   */
  static List<LabelledScene> read(Path folder, Path read) throws IOException {
    Map<String, List<Labelled>> labels = new HashMap<>();
    for (JsonNode label : lines(folder.resolve("claims.jsonl"))) {
      JsonNode evidence = label.get("evidence");
      Span span = new Span(evidence.get("start").asInt(), evidence.get("end").asInt());
      labels
          .computeIfAbsent(label.get("report").asString(), _ -> new ArrayList<>())
          .add(new Labelled(span, label.get("incident").asString()));
    }
    Set<Labelled> taken = new HashSet<>();
    return scenes(
        folder,
        claims(read),
        claim -> {
          Optional<Labelled> most =
              labels.getOrDefault(claim.report(), List.of()).stream()
                  .filter(it -> it.overlap(claim) > 0 && !taken.contains(it))
                  .max(Comparator.comparingInt(it -> it.overlap(claim)));
          most.ifPresent(taken::add);
          return most.map(Labelled::incident);
        });
  }

  @FunctionalInterface
  private interface Labels {
    Optional<String> of(Claim claim);
  }

  private static List<LabelledScene> scenes(Path folder, List<Claim> claims, Labels labels)
      throws IOException {
    Map<String, JsonNode> reports = new HashMap<>();
    for (JsonNode report : lines(folder.resolve("reports.jsonl"))) {
      reports.put(report.get("id").asString(), report);
    }
    Map<String, List<Told>> scenes = new TreeMap<>();
    for (Claim claim : claims) {
      JsonNode report = reports.get(claim.report());
      if (report == null) {
        throw new IllegalArgumentException(
            "%s has no report %s of the claim %s".formatted(folder, claim.report(), claim.id()));
      }
      ReportedClaim reported =
          new ReportedClaim(
              report.path("outlet").asStringOpt(),
              report.path("published").asStringOpt().map(LocalDate::parse),
              claim);
      scenes
          .computeIfAbsent(report.path("scene").asString(""), _ -> new ArrayList<>())
          .add(new Told(reported, labels.of(claim)));
    }
    List<LabelledScene> all = new ArrayList<>();
    scenes.forEach((name, told) -> all.add(new LabelledScene(name, List.copyOf(told))));
    return all;
  }

  private static List<Claim> claims(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(ClaimJson::read)
        .toList();
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .toList();
  }
}
