package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command with its real reader, on the bundled samples and on hostile text. */
class EndToEndTest {
  private static final Pipelines PIPELINES = RealPipelines.shared();
  private static final Path SAMPLES = Path.of("..", "samples", "reports.jsonl");
  private static final JsonMapper JSON = new JsonMapper();

  private static final String NEWS =
      "The defence ministry said on Tuesday that its forces shot down 12 of 15 drones over Kharkiv."
          + "%1$s%1$sThe mayor denied that anyone was killed.%1$s%1$sTwo villages were shelled.";

  @TempDir Path folder;

  private static CommandRun read(String standardInput, String... arguments) {
    List<String> all = new ArrayList<>(List.of("read"));
    all.addAll(List.of(arguments));
    return CommandRun.of(PIPELINES, standardInput, all.toArray(String[]::new));
  }

  private static List<JsonNode> lines(String json) {
    return json.lines().map(JSON::readTree).toList();
  }

  @Test
  void everyClaimOfTheSamplesLeadsBackToItsWords() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode report : lines(Files.readString(SAMPLES))) {
      texts.put(report.get("id").stringValue(), report.get("text").stringValue());
    }

    CommandRun run = read("", SAMPLES.toString(), "--format", "jsonl");

    assertThat(run.status()).isZero();
    assertThat(lines(run.printed()))
        .isNotEmpty()
        .allSatisfy(claim -> {
          JsonNode evidence = claim.get("evidence");
          String text = texts.getOrDefault(claim.get("report").stringValue(), "");
          int start = evidence.get("start").intValue();
          int end = evidence.get("end").intValue();
          assertThat(text.substring(start, end)).isEqualTo(evidence.get("text").stringValue());
        });
    assertThat(lines(run.printed()).stream().map(claim -> claim.get("report")).distinct())
        .hasSameSizeAs(texts.keySet());
  }

  @Test
  void whyNamesRuleCueAndWordsOfEachFieldWithoutChangingTheClaims() {
    List<JsonNode> plain = lines(read("", SAMPLES.toString(), "--format", "jsonl").printed());
    List<JsonNode> explained =
        lines(read("", SAMPLES.toString(), "--format", "jsonl", "--why").printed());

    assertThat(explained).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      JsonNode why = explained.get(i).get("why");
      assertThat(why.propertyNames())
          .containsExactly(
              "type",
              "speakers",
              "stance",
              "actors",
              "targets",
              "place",
              "when",
              "figures",
              "background",
              "confidence");
      assertThat(why.get("type").get(0).propertyNames())
          .containsExactly("rule", "cue", "words", "tells");
      assertThat(why.get("figures")).hasSameSizeAs(plain.get(i).get("figures"));
      assertThat(plain.get(i).has("why")).isFalse();
      for (String field : plain.get(i).propertyNames()) {
        assertThat(explained.get(i).get(field)).isEqualTo(plain.get(i).get(field));
      }
    }
  }

  @Test
  void whyTellsAPersonInPlainWords() {
    CommandRun run =
        read(NEWS.formatted("\n"), "-", "--published", "2031-05-15", "--why", "--width", "120");

    assertThat(run.printed())
        .containsPattern("type +“shot down” means repel \\(\\S+\\.tsv:\\d+\\)")
        .containsPattern("speaker +“said” makes “The defence ministry” the speaker")
        .containsPattern("when +“Tuesday” is 2031-05-13, counted from the day of publication")
        .containsPattern("sure +\\d+ %");
  }

  @Test
  void theSameReportsGiveTheSameClaimsUnderTheSameIds() throws IOException {
    List<String> reports = Files.readAllLines(SAMPLES);
    String backwards = String.join("\n", reports.reversed());

    List<String> claims =
        read("", SAMPLES.toString(), "--format", "jsonl").printed().lines().toList();

    assertThat(claims).doesNotHaveDuplicates();
    assertThat(read(backwards, "-", "--format", "jsonl").printed().lines())
        .containsExactlyInAnyOrderElementsOf(claims);
    assertThat(claims.stream().map(claim -> JSON.readTree(claim).get("id").stringValue()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aPersonSeesWhoSaysWhatHowSurely() {
    CommandRun run =
        read(NEWS.formatted("\n"), "-", "--published", "2024-08-14", "--outlet", "The Post");

    assertThat(run.status()).isZero();
    assertThat(run.said()).isEmpty();
    assertThat(run.printed())
        .contains("The Post · Wednesday 14 August 2024", "defence ministry", "12 of 15 drones")
        .contains("● asserts", "✕ denies", "Kharkiv", "The Post itself", "shelling");
  }

  @Test
  void linesThatEndTheWindowsWayGiveTheSameClaims() throws IOException {
    Path unix = Files.writeString(folder.resolve("unix.txt"), NEWS.formatted("\n"));
    Path windows = Files.writeString(folder.resolve("windows.txt"), NEWS.formatted("\r\n"));

    assertThat(words(windows)).isEqualTo(words(unix)).isNotEmpty();
  }

  private static List<String> words(Path file) {
    return lines(read("", file.toString(), "--format", "jsonl").printed()).stream()
        .map(claim -> claim.get("type") + " " + claim.get("evidence").get("text"))
        .toList();
  }

  @Test
  void badInputIsNamedAndTheRestIsRead() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), NEWS.formatted("\n"));
    Files.write(folder.resolve("b.txt"), new byte[4000]);
    Files.writeString(folder.resolve("c.txt"), "");

    CommandRun run = read("", folder.toString(), "--format", "jsonl");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).isEqualTo(read("", good.toString(), "--format", "jsonl").printed());
    assertThat(run.said()).contains("b.txt: this is binary", "c.txt: it is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "…—“”‘’!?.,;:()[]{}",
        "DRONES HIT KYIV, THREE DEAD, SAYS MAYOR",
        "🚀🚀 rockets fell 🏳️‍🌈 on Łódź and 東京, he said.",
        "said said said said said said said said",
        "killed 99999999999999999999999999999999999999 and 1e999999 people",
        "on 32 Undecember 0000, since 31 February",
        "((((((((((((((((((((((((((((((((((((((((((((((((",
      })
  void oddTextBreaksNothing(String text) {
    CommandRun run = read(text, "-", "--format", "jsonl", "--published", "2024-02-29");

    assertThat(run.status()).as(run.said()).isZero();
    assertThat(lines(run.printed()))
        .allSatisfy(
            claim -> assertThat(text).contains(claim.get("evidence").get("text").stringValue()));
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(run.printed())).isTrue();
  }
}
