package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stages' own results with the real parser, on reports of our own. */
class AnnotateCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String REPORT =
      "Mayor Ana Souza said on Monday that rebels shelled the market in Goma for three days.";

  private static CommandRun run(String text, String... arguments) {
    List<String> all = new ArrayList<>(List.of("annotate", "-"));
    all.addAll(List.of(arguments));
    return CommandRun.of(RealPipelines.shared(), text, all.toArray(String[]::new));
  }

  private static JsonNode annotated(String text, String layer) {
    CommandRun run = run(text, "--layers", layer, "--format", "jsonl", "--published", "2025-01-29");
    assertThat(run.status()).as(run.said()).isZero();
    return JSON.readTree(run.printed()).get(layer);
  }

  private static String text(JsonNode stretch) {
    return REPORT.substring(stretch.get("start").intValue(), stretch.get("end").intValue());
  }

  @Test
  void printsTheLayersThatAreAskedFor() {
    JsonNode line = JSON.readTree(run(REPORT, "--layers", "events,times").printed());

    assertThat(line.propertyNames()).containsExactly("id", "times", "events");
    assertThat(JSON.readTree(run(REPORT).printed()).propertyNames())
        .containsExactly("id", "tokens", "times", "attributions", "events", "places");
  }

  @Test
  void tokensFormTreesOverTheWholeReport() {
    JsonNode tokens = annotated("Rain fell. Roads closed.", "tokens");

    assertThat(tokens).hasSize(6);
    assertThat(tokens.get(3).get("text").stringValue()).isEqualTo("Roads");
    assertThat(tokens.get(3).get("sentence").intValue()).isEqualTo(1);
    assertThat(tokens.get(3).get("head").intValue()).isEqualTo(4);
    assertThat(tokens.get(4).get("head").isNull()).isTrue();
    assertThat(tokens.get(4).get("lemma").stringValue()).isEqualTo("close");
  }

  @Test
  void timesHaveValuesInTheStyleOfTimex3() {
    JsonNode times = annotated(REPORT, "times");

    assertThat(times).hasSize(2);
    assertThat(text(times.get(0))).isEqualTo("Monday");
    assertThat(times.get(0).get("value").stringValue()).isEqualTo("2025-01-27");
    assertThat(times.get(1).get("value").stringValue()).isEqualTo("P3D");
  }

  @Test
  void attributionsHaveCueSourceAndContent() {
    JsonNode said = annotated(REPORT, "attributions").get(0);

    assertThat(text(said.get("cue"))).isEqualTo("said");
    assertThat(text(said.get("source"))).isEqualTo("Mayor Ana Souza");
    assertThat(text(said.get("content")))
        .startsWith("rebels shelled")
        .endsWith("for three days")
        .isEqualTo(said.get("content").get("text").stringValue());
  }

  @Test
  void hearsayHasNoSource() {
    JsonNode said = annotated("The bridge is said to have been blown up.", "attributions").get(0);

    assertThat(said.get("source").isNull()).isTrue();
  }

  @Test
  void eventsHaveTypeAndRoot() {
    JsonNode events = annotated(REPORT, "events");

    assertThat(events).hasSize(1);
    assertThat(text(events.get(0))).isEqualTo("shelled");
    assertThat(events.get(0).get("type").stringValue()).isEqualTo("shelling");
    assertThat(events.get(0).get("root").stringValue()).isEqualTo("ASSAULT");
  }

  @Test
  void placesAreResolved() {
    JsonNode goma = annotated(REPORT, "places").get(0);

    assertThat(goma.propertyNames())
        .containsExactly(
            "start", "end", "text", "name", "geonames", "lat", "lon", "country", "precision");
    assertThat(goma.get("country").stringValue()).isEqualTo("CD");
    assertThat(goma.get("lat").doubleValue()).isBetween(-1.8, -1.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"annotate", "annotate - --layers claims", "annotate - --format table", "places"})
  void mistypedCommandsEndWithTwo(String line) {
    CommandRun run = CommandRun.withoutModels(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said()).startsWith("reportedly: ").contains("--help'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"…—“”‘’!?", "“““", "said said said", "on 32 Undecember 0000, he said"})
  void oddTextBreaksNothing(String text) {
    CommandRun run = run(text);

    assertThat(run.status()).as(run.said()).isZero();
    assertThat(JSON.readTree(run.printed()).get("id").stringValue()).isEqualTo("stdin");
  }
}
