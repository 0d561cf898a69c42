package org.reportedly.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled reports that the program learns from are in form; see their README. */
class TrainingDataTest {
  private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "training");
  private static final JsonMapper JSON = new JsonMapper();

  private static LabelledReports training = new LabelledReports(List.of(), List.of());

  @BeforeAll
  static void read() throws IOException {
    training = LabelledReports.read(FOLDER);
  }

  private static List<JsonNode> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream().map(JSON::readTree).toList();
  }

  @TestFactory
  List<DynamicTest> everyReportHasClaimsThatRestOnItsWords() {
    return training.reports().stream()
        .map(report ->
            DynamicTest.dynamicTest(
                report.id(),
                () -> {
                  assertThat(report.scene()).isPresent();
                  assertThat(report.published()).isPresent();
                  assertThat(claimsOf(report))
                      .isNotEmpty()
                      .allSatisfy(claim -> {
                        assertThat(claim.evidence().span().in(report.text()))
                            .as(claim.id())
                            .isEqualTo(claim.evidence().text());
                        assertThat(claim.evidence().text()).as(claim.id()).doesNotContain("\n");
                      });
                }))
        .toList();
  }

  private static List<Claim> claimsOf(Report report) {
    return training.claims().stream().filter(it -> it.report().equals(report.id())).toList();
  }

  @Test
  void idsAreUniqueAndLeadToReports() {
    assertThat(training.reports()).extracting(Report::id).doesNotHaveDuplicates();
    assertThat(training.claims()).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(training.claims())
        .extracting(Claim::report)
        .isSubsetOf(training.reports().stream().map(Report::id).toList());
  }

  @Test
  void everyFigureHasABound() {
    assertThat(training.claims())
        .flatExtracting(Claim::figures)
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure.low().or(figure::high)).isPresent());
  }

  @Test
  void everyIncidentHasClaimsAndAVerdict() throws IOException {
    Set<String> verdicts = Set.of("corroborated", "contested", "unconfirmed", "single-source");
    List<JsonNode> incidents = lines("incidents.jsonl");
    Set<String> told =
        lines("claims.jsonl").stream()
            .map(it -> it.path("incident").asString())
            .collect(Collectors.toSet());

    assertThat(incidents)
        .extracting(it -> it.path("incident").asString())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(told);
    assertThat(incidents)
        .allSatisfy(it -> assertThat(it.path("verdict").asString()).isIn(verdicts));
  }

  /** One scene that was learnt from may not be measured on as if it were unknown. */
  @Test
  void sharesNoSceneAndNoSentenceWithTheSamples() throws IOException {
    LabelledReports samples =
        LabelledReports.read(FOLDER.resolve(Path.of("..", "..", "samples", "labels")));

    assertThat(scenes(training)).doesNotContainAnyElementsOf(scenes(samples));
    assertThat(sentences(training)).doesNotContainAnyElementsOf(sentences(samples));
  }

  private static Set<String> scenes(LabelledReports labelled) {
    return labelled.reports().stream()
        .map(it -> it.scene().orElseThrow())
        .collect(Collectors.toSet());
  }

  /** Long stretches between full stops, by their letters. */
  private static Set<String> sentences(LabelledReports labelled) {
    return labelled.reports().stream()
        .flatMap(it -> List.of(it.text().split("[.\n]")).stream())
        .map(it -> it.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))
        .filter(it -> it.length() > 40)
        .collect(Collectors.toSet());
  }
}
