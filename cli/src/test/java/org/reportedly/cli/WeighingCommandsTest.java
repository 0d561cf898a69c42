package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two outlets tell of one shelling, and the other side denies it: what the commands make of it. */
class WeighingCommandsTest {
  private static final String REPORTS =
      """
      {"id": "bay-1", "outlet": "Bay News", "published": "2025-03-02", "text": "Guns hit the port, Ana Lund said."}
      {"id": "sea-1", "outlet": "Sea Post", "published": "2025-03-02", "text": "Guns hit the port. No gun was fired, Jon Berg said."}
      """;
  private static final String CLAIMS =
      """
      {"report": "bay-1", "claim": "bay-1-01", "evidence": {"start": 0, "end": 17, "text": "Guns hit the port"}, "type": "shelling", "speakers": [{"name": "Ana Lund"}], "stance": "asserts", "actors": [], "targets": [], "place": {"name": "Port Bay", "country": "NO", "lat": 60.0, "lon": 5.0, "precision": "town"}, "when": {"start": "2025-03-02", "end": "2025-03-02"}, "figures": [], "background": false}
      {"report": "sea-1", "claim": "sea-1-01", "evidence": {"start": 0, "end": 17, "text": "Guns hit the port"}, "type": "shelling", "speakers": [], "stance": "asserts", "actors": [], "targets": [], "place": {"name": "Port Bay", "country": "NO", "lat": 60.0, "lon": 5.0, "precision": "town"}, "when": {"start": "2025-03-02", "end": "2025-03-02"}, "figures": [], "background": false}
      {"report": "sea-1", "claim": "sea-1-02", "evidence": {"start": 19, "end": 35, "text": "No gun was fired"}, "type": "shelling", "speakers": [{"name": "Jon Berg"}], "stance": "denies", "actors": [], "targets": [], "place": {"name": "Port Bay", "country": "NO", "lat": 60.0, "lon": 5.0, "precision": "town"}, "when": {"start": "2025-03-02", "end": "2025-03-02"}, "figures": [], "background": false}
      """;

  @TempDir Path folder;
  private String ledger = "";
  private String reports = "";
  private String claims = "";

  @BeforeEach
  void keepTheClaims() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS).toString();
    claims = Files.writeString(folder.resolve("claims.jsonl"), CLAIMS).toString();
    CommandRun added =
        CommandRun.withoutModels("add", "--ledger", ledger, "--claims", claims, reports);
    assertThat(added.said()).isEmpty();
  }

  @Test
  void aDenialMakesAnIncidentContested() {
    CommandRun run = CommandRun.withoutModels("incidents", "--ledger", ledger, "--format", "jsonl");

    assertThat(run.status()).isZero();
    JsonNode incident = new JsonMapper().readTree(run.printed());
    assertThat(run.printed().lines()).hasSize(1);
    assertThat(incident.get("verdict").asString()).isEqualTo("contested");
    assertThat(incident.get("on").get(0).asString()).isEqualTo("occurrence");
  }

  @Test
  void filesOfClaimsGiveWhatTheLedgerGives() {
    CommandRun fromLedger =
        CommandRun.withoutModels("incidents", "--ledger", ledger, "--format", "jsonl");
    CommandRun fromFiles =
        CommandRun.withoutModels(
            "incidents", "--claims", claims, "--reports", reports, "--format", "jsonl");

    assertThat(fromFiles.printed()).isEqualTo(fromLedger.printed());
  }

  @Test
  void showsAnIncidentByOneOfItsClaims() {
    CommandRun run = CommandRun.withoutModels("show", "bay-1-01", "--ledger", ledger);

    assertThat(run.status()).isZero();
    assertThat(run.printed()).contains("Ana Lund", "Jon Berg", "No gun was fired");
  }

  @Test
  void anUnknownIncidentIsNamed() {
    CommandRun run = CommandRun.withoutModels("show", "nothing-here", "--ledger", ledger);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("nothing-here");
    assertThat(run.printed()).isEmpty();
  }

  @Test
  void theSituationTellsOfTheAttack() {
    CommandRun run =
        CommandRun.withoutModels("situation", "attacks", "--ledger", ledger, "--format", "jsonl");

    assertThat(run.status()).isZero();
    assertThat(run.printed()).contains("bay-1-01");
  }

  @Test
  void anUnknownViewIsNamedWithThoseThatThereAre() {
    CommandRun run = CommandRun.withoutModels("situation", "weather", "--ledger", ledger);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said()).contains("weather", "tolls");
  }

  @Test
  void aLedgerThatIsNotThereIsNotMade() {
    String missing = folder.resolve("other.db").toString();

    CommandRun run = CommandRun.withoutModels("incidents", "--ledger", missing);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains(missing);
    assertThat(Path.of(missing)).doesNotExist();
  }
}
