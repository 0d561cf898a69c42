package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.cli.terminal.Terminal;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code export} writes, where to, and what it says when that makes no sense. */
class ExportCommandTest {
  private static final String REPORTS =
      """
      {"id": "bay-1", "outlet": "Bay News", "published": "2025-03-02", "text": "Guns fired at dawn at Port Odd."}
      {"id": "bay-2", "outlet": "Bay News", "published": "2025-03-03", "text": "No gun was fired at Port Odd."}
      """;
  private static final String CLAIMS =
      """
      {"report": "bay-1", "claim": "bay-1-01", "evidence": {"start": 0, "end": 10, "text": "Guns fired"}, "type": "shelling", "speakers": [], "stance": "asserts", "actors": [], "targets": [], "place": {"name": "Port Odd", "country": "UA", "lat": 46.5, "lon": 30.5, "precision": "town"}, "when": {"start": "2025-03-02", "end": "2025-03-02"}, "figures": [], "background": false}
      {"report": "bay-2", "claim": "bay-2-01", "evidence": {"start": 0, "end": 16, "text": "No gun was fired"}, "type": "shelling", "speakers": [{"name": "the mayor", "party": "UKR"}], "stance": "denies", "actors": [], "targets": [], "place": {"name": "Port Odd", "country": "UA", "lat": 46.5, "lon": 30.5, "precision": "town"}, "when": {"start": "2025-03-02", "end": "2025-03-02"}, "figures": [{"what": "killed", "low": 2, "high": null, "total": 9, "approx": true}], "background": true, "confidence": 0.75, "codes": {"plover": "ASSAULT/heavy-weapons", "cameo": "194", "acled": {"event_type": "Explosions/Remote violence", "sub_event_type": "Shelling/artillery/missile attack"}}}
      """;

  @TempDir Path folder;
  private String ledger = "";

  @BeforeEach
  void fillLedger() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
    Path claims = Files.writeString(folder.resolve("claims.jsonl"), CLAIMS);
    CommandRun.withoutModels(
        "add", "--ledger", ledger, "--claims", claims.toString(), reports.toString());
  }

  private CommandRun export(String... arguments) {
    return export(Terminal.NONE, arguments);
  }

  private CommandRun export(Terminal terminal, String... arguments) {
    String[] all =
        Stream.concat(Stream.of("export", "--ledger", ledger), Arrays.stream(arguments))
            .toArray(String[]::new);
    return CommandRun.of(
        new OnlyClaims(() -> {
          throw new AssertionError("models were loaded");
        }),
        terminal,
        "",
        all);
  }

  private static List<JsonNode> lines(CommandRun run) {
    assertThat(run.said()).isEmpty();
    assertThat(run.status()).isZero();
    return run.printed().lines().map(new JsonMapper()::readTree).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "claims, jsonl",
    "incidents, jsonl",
    "claims, csv",
    "incidents, geojson",
    "claims, parquet"
  })
  void endsQuietlyWhenNobodyReadsAnyMore(String subject, String format) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    int ended =
        Reportedly.run(
            Surroundings.of(InputStream.nullInputStream(), closed, err, Terminal.NONE),
            new OnlyClaims(() -> {
              throw new AssertionError("models were loaded");
            }),
            "export",
            "--ledger",
            ledger,
            subject,
            "--format",
            format);

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(ended).isZero();
  }

  @Test
  void claimsTellTheirIncident() {
    List<JsonNode> claims = lines(export("claims"));

    assertThat(claims).hasSize(2);
    assertThat(claims)
        .extracting(claim -> claim.get("incident").stringValue())
        .containsOnly("i-bay-1-01");
  }

  @Test
  void allFiltersHoldTogether() {
    List<JsonNode> claims =
        lines(
            export(
                "claims",
                "--place",
                "port odd",
                "--country",
                "ua",
                "--type",
                "shelling",
                "--speaker",
                "the mayor",
                "--stance",
                "denies",
                "--verdict",
                "contested",
                "--since",
                "2025-03-01",
                "--until",
                "2025-03-02",
                "--text",
                "gun"));

    assertThat(claims)
        .extracting(claim -> claim.get("claim").stringValue())
        .containsExactly("bay-2-01");
    assertThat(lines(export("claims", "--verdict", "corroborated"))).isEmpty();
    assertThat(lines(export("claims", "--as-of", "2020-01-01"))).isEmpty();
  }

  @Test
  void anIncidentIsWholeEvenIfOnlyOneOfItsClaimsIsAskedFor() {
    List<JsonNode> incidents = lines(export("incidents", "--stance", "denies"));

    assertThat(incidents).hasSize(1);
    assertThat(incidents.getFirst().get("claims").size()).isEqualTo(2);
    assertThat(incidents.getFirst().get("verdict").stringValue()).isEqualTo("contested");
  }

  @Test
  void aFileIsThereAsAWholeOrNotAtAll() throws IOException {
    Path file = Files.writeString(folder.resolve("claims.csv"), "what was there before");

    CommandRun failed = export("claims", "--as-of", "yesterday", "--out", file.toString());
    assertThat(failed.status()).isEqualTo(2);
    assertThat(file).hasContent("what was there before");

    CommandRun run = export("claims", "--format", "csv", "--out", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.printed()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(3).first().asString().startsWith("claim,report,");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .noneMatch(it -> it.endsWith(".part"));
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    CommandRun run = export("claims", "--out", folder.resolve("none/claims.jsonl").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("there is no folder " + folder.resolve("none"));
  }

  @Test
  void aFormatThatCannotTellOfTheSubjectSaysWhatCan() {
    CommandRun run = export("reports", "--format", "geojson");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said())
        .contains(
            "geojson has no form for reports. Export claims or incidents in it, or reports as")
        .contains("jsonl, csv");
  }

  @Test
  void anUnknownWordIsToldWithThoseThatThereAre() {
    CommandRun run = export("claims", "--stance", "denied");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said()).contains("there is no stance 'denied'; there are asserts, denies");
  }

  @Test
  void aLedgerThatIsNotThereIsNotMade() {
    ledger = folder.resolve("other.db").toString();

    CommandRun run = export("claims");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("there is no ledger at");
    assertThat(Path.of(ledger)).doesNotExist();
  }

  @Test
  void everyFormatIsWrittenForWhatItServes() throws IOException {
    for (Subject subject : Subject.values()) {
      for (ExportFormat format : ExportFormat.values()) {
        Path file = folder.resolve(subject + "." + format.ending());
        CommandRun run =
            export(subject.word(), "--format", format.word(), "--out", file.toString());

        assertThat(run.status())
            .as(subject + " " + format)
            .isEqualTo(format.serves(subject) ? 0 : 2);
        assertThat(Files.exists(file)).as(subject + " " + format).isEqualTo(format.serves(subject));
      }
    }
  }

  @Test
  void aTerminalIsSparedBinaryFiles() {
    Terminal terminal = new Terminal(true, true, OptionalInt.of(80), Map.of());

    CommandRun shown = export(terminal, "claims", "--format", "gpkg");
    CommandRun piped = export("claims", "--format", "parquet");

    assertThat(shown.status()).isEqualTo(2);
    assertThat(shown.said()).contains("Name a file with --out, or write to a pipe.");
    assertThat(piped.status()).isZero();
    assertThat(piped.printed()).startsWith("PAR1").endsWith("PAR1");
  }

  @Test
  void whatAFormatHasNoFormForIsCounted() {
    CommandRun run = export("claims", "--format", "plover");

    assertThat(run.status()).isZero();
    assertThat(run.printed().lines()).hasSize(1);
    assertThat(run.said()).contains("1 was left out, for which plover has no form");
  }

  @Test
  void aFeedLeadsToTheSiteThatIsNamed() {
    CommandRun run =
        export(
            "claims",
            "--format",
            "rss",
            "--limit",
            "1",
            "--site",
            "https://desk.example",
            "--title",
            "Bay");
    CommandRun nowhere = export("claims", "--format", "rss", "--site", "desk");

    assertThat(run.printed())
        .contains("<title>Bay: claims</title>")
        .contains("<link>https://desk.example/incidents/i-bay-1-01</link>")
        .containsOnlyOnce("<item>");
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.said()).contains("no address of a site: desk");
  }

  @Test
  void whatWasExportedCanBeAddedElsewhereAndIsTheSame() throws IOException {
    Path reports = folder.resolve("out-reports.jsonl");
    Path claims = folder.resolve("out-claims.jsonl");
    export("reports", "--out", reports.toString());
    export("claims", "--out", claims.toString());
    String content = content();

    ledger = folder.resolve("copy.db").toString();
    CommandRun added =
        CommandRun.withoutModels(
            "add", "--ledger", ledger, "--claims", claims.toString(), reports.toString());
    export("claims", "--out", folder.resolve("again.jsonl").toString());

    assertThat(added.said()).isEmpty();
    assertThat(added.printed().lines())
        .containsExactly("added: bay-1 · 1 claim", "added: bay-2 · 1 claim");
    assertThat(folder.resolve("again.jsonl")).hasSameTextualContentAs(claims);
    assertThat(content()).isEqualTo(content);
  }

  /** The hash of all that counts in the ledger. */
  private String content() {
    return CommandRun.withoutModels("verify", "--ledger", ledger)
        .printed()
        .lines()
        .filter(line -> line.startsWith("content: "))
        .findFirst()
        .orElseThrow();
  }
}
