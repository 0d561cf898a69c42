package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two outlets tell of a shelling and a third of a protest: what an analyst can change about that.
 */
class DecisionCommandsTest {
  private static final String REPORTS =
      """
      {"id": "bay-1", "outlet": "Bay News", "published": "2025-03-02", "text": "Guns hit the port."}
      {"id": "sea-1", "outlet": "Sea Post", "published": "2025-03-02", "text": "Guns hit the port."}
      {"id": "hill-1", "outlet": "Hill Radio", "published": "2025-03-02", "text": "Miners walked out."}
      """;
  private static final String CLAIM =
      """
      {"report": "%1$s", "claim": "%1$s-01", "evidence": {"start": 0, "end": 17, "text": "%2$s"}, "type": "%3$s", "speakers": [], "stance": "asserts", "actors": [], "targets": [], "place": {"name": "Port Bay", "country": "NO", "lat": 60.0, "lon": 5.0, "precision": "town"}, "when": {"start": "2025-03-02", "end": "2025-03-02"}, "figures": [], "background": false}
      """;

  @TempDir Path folder;
  private String ledger = "";

  @BeforeEach
  void keepTheClaims() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
    Path claims =
        Files.writeString(
            folder.resolve("claims.jsonl"),
            CLAIM.formatted("bay-1", "Guns hit the port", "shelling")
                + CLAIM.formatted("sea-1", "Guns hit the port", "shelling")
                + CLAIM.formatted("hill-1", "Miners walked out", "protest"));
    assertThat(run("add", "--claims", claims.toString(), reports.toString()).said()).isEmpty();
  }

  private CommandRun run(String... arguments) {
    return CommandRun.withoutModels(
        Stream.concat(Arrays.stream(arguments), Stream.of("--ledger", ledger))
            .toArray(String[]::new));
  }

  private List<String> incidents() {
    return run("incidents", "--format", "jsonl")
        .printed()
        .lines()
        .map(new JsonMapper()::readTree)
        .map(it -> it.get("incident").asString() + " of " + it.get("claims").size())
        .toList();
  }

  private long number(CommandRun decision) {
    assertThat(decision.said()).isEmpty();
    return Long.parseLong(decision.printed().replaceAll("(?s)recorded as (\\d+);.*", "$1"));
  }

  @Test
  void splitsMergesAndUndoes() {
    assertThat(incidents()).containsExactly("i-bay-1-01 of 2", "i-hill-1-01 of 1");

    long split = number(run("split", "sea-1-01", "--author", "Ines", "--reason", "another pier"));
    assertThat(incidents())
        .containsExactly("i-bay-1-01 of 1", "i-hill-1-01 of 1", "i-sea-1-01 of 1");
    JsonNode entry =
        new JsonMapper()
            .readTree(
                run("changes", "--since", Long.toString(split - 1))
                    .printed()
                    .lines()
                    .findFirst()
                    .orElse(""));
    assertThat(entry.get("author").asString()).isEqualTo("Ines");
    assertThat(entry.get("payload").get("reason").asString()).isEqualTo("another pier");

    run("undo", Long.toString(split));
    assertThat(incidents()).containsExactly("i-bay-1-01 of 2", "i-hill-1-01 of 1");

    run("merge", "hill-1-01", "i-bay-1-01");
    assertThat(incidents()).containsExactly("i-bay-1-01 of 3");
  }

  @Test
  void correctsAndRetracts() {
    run("correct", "sea-1-01", "stance=denies", "speakers=Jon Berg", "when=2025-03-01/2025-03-02");

    String shown = run("show", "sea-1-01", "--format", "jsonl").printed();
    assertThat(shown).contains("\"verdict\":\"contested\"", "\"speaker\":\"Jon Berg\"");

    run("retract", "sea-1-01");
    run("retract", "hill-1");
    assertThat(incidents()).containsExactly("i-bay-1-01 of 1");
  }

  @Test
  void whatCannotBeDecidedIsNamed() {
    assertThat(run("merge", "bay-1-01", "gone-1").said()).contains("incident or claim gone-1");
    assertThat(run("split", "bay-1-01", "sea-1-01").said()).contains("nothing would be left");
    assertThat(run("retract", "gone-1").said()).contains("gone-1");
    assertThat(run("undo", "99").said()).contains("entry 99");
    // Three reports with their claims are kept together, and then the incidents of all.
    assertThat(run("undo", "7").said()).contains("undo what led to them");
    assertThat(run("correct", "gone-1", "stance=denies").said()).contains("no claim gone-1");
    assertThat(run("correct", "bay-1-01", "stance=shouts").said()).contains("stance", "shouts");
    assertThat(run("correct", "bay-1-01", "report=sea-1").said())
        .contains("'report=sea-1'", "stance");
    assertThat(run("correct", "bay-1-01", "figures=[4").said()).contains("figures");
    assertThat(incidents()).containsExactly("i-bay-1-01 of 2", "i-hill-1-01 of 1");
  }
}
