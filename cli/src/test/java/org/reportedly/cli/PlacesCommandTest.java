package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Places with the real parser and gazetteer, on reports of our own. */
class PlacesCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String FLOOD =
      "Rivers burst their banks 20 km north of Porto Alegre in Brazil on Friday.\n\n"
          + "Porto Alegre's airport was closed. Help came from Montevideo, the capital of Uruguay.";

  private static CommandRun places(String text, String... arguments) {
    List<String> all = new ArrayList<>(List.of("places", "-"));
    all.addAll(List.of(arguments));
    return CommandRun.of(RealPipelines.shared(), text, all.toArray(String[]::new));
  }

  private static List<JsonNode> found(String text) {
    CommandRun run = places(text, "--format", "jsonl");
    assertThat(run.status()).as(run.said()).isZero();
    List<JsonNode> found = new ArrayList<>();
    JSON.readTree(run.printed()).get("places").forEach(found::add);
    return found;
  }

  @Test
  void aLineTellsOfEachPlaceWhereItStandsAndWhichOneItIs() {
    List<JsonNode> found = found(FLOOD);

    assertThat(found)
        .isNotEmpty()
        .allSatisfy(place ->
            assertThat(FLOOD.substring(place.get("start").intValue(), place.get("end").intValue()))
                .isEqualTo(place.get("text").stringValue()));
    JsonNode town = found.getFirst();
    assertThat(town.get("name").stringValue()).isEqualTo("Porto Alegre");
    assertThat(town.get("country").stringValue()).isEqualTo("BR");
    assertThat(town.get("admin1").stringValue()).isEqualTo("Rio Grande do Sul");
    assertThat(town.get("lat").doubleValue()).isBetween(-30.2, -29.9);
    assertThat(town.get("precision").stringValue()).isEqualTo("town");
    assertThat(town.get("offset").stringValue()).contains("20 km north of");
    assertThat(town.get("confidence").doubleValue()).isBetween(0.0, 1.0);
    assertThat(town.get("candidates").get(0).get("geonames")).isEqualTo(town.get("geonames"));
    assertThat(town.propertyNames())
        .startsWith(
            "start",
            "end",
            "text",
            "name",
            "geonames",
            "lat",
            "lon",
            "country",
            "admin1",
            "admin2",
            "kind",
            "precision",
            "confidence",
            "why",
            "candidates");
  }

  @Test
  void aPersonSeesEachPlaceOnceWithItsNamesakes() {
    CommandRun run = places(FLOOD, "--outlet", "The Harbour Post", "--width", "90");

    assertThat(run.status()).isZero();
    assertThat(run.said()).isEmpty();
    assertThat(run.printed())
        .contains("The Harbour Post · no publication date", "WHICH ONE, AND WHY")
        .contains("Porto Alegre, Rio Grande do Sul, BR", "% sure", "not Porto Alegre");
    assertThat(run.printed().lines().filter(line -> line.startsWith("Montevideo"))).hasSize(1);
    assertThat(run.printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(91));
  }

  @Test
  void oneTableRowStandsForAllMentions() {
    CommandRun run = places("Fire in Lisbon. Lisbon has no water. People leave Lisbon.");

    assertThat(run.printed()).contains("1 place, 3 mentions", "town · 3 times");
  }

  @Test
  void aReportWithoutPlacesIsALineWithoutPlaces() {
    assertThat(places("Nothing happened.", "--format", "jsonl").printed())
        .isEqualTo("{\"id\":\"stdin\",\"places\":[]}\n");
    assertThat(places("Nothing happened.").printed()).contains("no places");
  }

  @ParameterizedTest
  @ValueSource(strings = {"…—“”", "IN PARIS\u001B[2J AND LONDON", "in in in in", "((((Kyiv))))"})
  void oddTextBreaksNothingAndCommandsNoTerminal(String text) {
    for (String format : List.of("table", "jsonl")) {
      CommandRun run = places(text, "--format", format);

      assertThat(run.status()).as(run.said()).isZero();
      assertThat(run.printed()).doesNotContain("\u001B");
    }
  }
}
