package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands about the ledger say and how they end, with claims that were read before. */
class LedgerCommandsTest {
  private static final String REPORTS =
      """
      {"id": "bay-1", "outlet": "Bay News", "published": "2025-03-02", "text": "Guns fired at dawn."}
      {"id": "bay-2", "outlet": "Bay News", "published": "2025-03-03", "text": "No gun was fired."}
      """;
  private static final String CLAIMS =
      """
      {"report": "bay-1", "claim": "bay-1-01", "evidence": {"start": 0, "end": 10, "text": "Guns fired"}, "type": "shelling", "speakers": [], "stance": "asserts", "actors": [], "targets": [], "place": null, "when": null, "figures": [], "background": false}
      {"report": "bay-2", "claim": "bay-2-01", "evidence": {"start": 0, "end": 16, "text": "No gun was fired"}, "type": "shelling", "speakers": [{"name": null}], "stance": "denies", "actors": [], "targets": [], "place": null, "when": null, "figures": [], "background": false}
      """;

  @TempDir Path folder;
  private String ledger = "";
  private String reports = "";
  private String claims = "";

  @BeforeEach
  void writeFiles() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    reports = write("reports.jsonl", REPORTS);
    claims = write("claims.jsonl", CLAIMS);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private CommandRun add() {
    return CommandRun.withoutModels("add", "--ledger", ledger, "--claims", claims, reports);
  }

  @Test
  void addsEachReportOnceAndSaysSo() {
    CommandRun first = add();
    CommandRun second = add();

    assertThat(first.said()).isEmpty();
    assertThat(first.printed().lines())
        .containsExactly("added: bay-1 · 1 claim", "added: bay-2 · 1 claim");
    assertThat(second.printed().lines())
        .containsExactly("already known: bay-1 · 1 claim", "already known: bay-2 · 1 claim");
    assertThat(List.of(first.status(), second.status())).containsOnly(0);
  }

  @Test
  void verifiesAndTellsTheHashes() {
    add();

    CommandRun run = CommandRun.withoutModels("verify", "--ledger", ledger);

    assertThat(run.status()).isZero();
    assertThat(run.printed())
        .startsWith("intact: 5 entries, 2 reports, 2 claims\n")
        .containsPattern("head: [0-9a-f]{64}\ncontent: [0-9a-f]{64}\n$");
  }

  @Test
  void streamsWhatWasRecordedAfterAnEntry() {
    add();

    CommandRun run = CommandRun.withoutModels("changes", "--ledger", ledger, "--since", "2");

    List<JsonNode> entries = run.printed().lines().map(new JsonMapper()::readTree).toList();
    assertThat(entries)
        .extracting(entry -> entry.get("kind").stringValue())
        .containsExactly("report", "claims", "incidents");
    assertThat(entries.get(1).get("payload").get("claims").get(0).get("claim").stringValue())
        .isEqualTo("bay-2-01");
  }

  @Test
  void aBrokenLineOfClaimsIsNamedAndTheRestIsKept() throws IOException {
    claims = write("claims.jsonl", CLAIMS + "{\"report\": \"bay-2\"\n{\"report\": 5}\n");

    CommandRun run = add();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.saidLines()).hasSize(2);
    assertThat(run.saidLines().getFirst())
        .startsWith("reportedly: " + claims + ":3: this is broken JSON");
    assertThat(run.saidLines().getLast()).contains(":4: the field \"evidence\" is missing");
    assertThat(run.printed().lines()).hasSize(2);
  }

  @Test
  void claimsThatDoNotFitTheirReportCostOnlyThatReport() throws IOException {
    claims = write("claims.jsonl", CLAIMS.replace("Guns fired\"", "Guns froze\""));

    CommandRun run = add();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("bay-1: the evidence of the claim bay-1-01");
    assertThat(run.printed().lines()).containsExactly("added: bay-2 · 1 claim");
  }

  @Test
  void whatIsNoLedgerIsToldAndLeftAlone() throws IOException {
    ledger = write("letter.txt", "Dear reader, ".repeat(300));

    CommandRun run = add();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.saidLines()).singleElement().asString().contains("damaged or no ledger");
    assertThat(Path.of(ledger)).hasContent("Dear reader, ".repeat(300));
  }

  @Test
  void nothingIsMadeByLookingAtALedgerThatIsNotThere() {
    CommandRun verify = CommandRun.withoutModels("verify", "--ledger", ledger);
    CommandRun changes = CommandRun.withoutModels("changes", "--ledger", ledger);

    assertThat(List.of(verify.status(), changes.status())).containsOnly(1);
    assertThat(verify.said()).contains("there is no ledger at " + ledger);
    assertThat(Path.of(ledger)).doesNotExist();
  }
}
