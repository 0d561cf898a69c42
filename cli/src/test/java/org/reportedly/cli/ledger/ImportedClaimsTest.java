package org.reportedly.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;

class ImportedClaimsTest {
  private static final Report DAM = Report.of("dam", "The dam broke at night.");
  private static final Report ROAD = Report.of("road", "The road is cut.");

  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  private static String claim(String report, int number) {
    return """
    {"report": "%1$s", "claim": "%1$s-%2$d", "evidence": {"start": 0, "end": 7, "text": "The dam"}, "type": "damage", "speakers": [], "stance": "asserts", "actors": [], "targets": [], "place": null, "when": null, "figures": [], "background": false}\
    """
        .formatted(report, number);
  }

  private ImportedClaims imported(String... lines) throws IOException {
    return ImportedClaims.of(
        file(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), problems::add);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("claims.jsonl"), bytes);
  }

  private static List<String> ids(ImportedClaims imported, Report report) {
    return imported.read(report).claims().stream().map(Claim::id).toList();
  }

  @Test
  void givesEachReportItsClaimsInTheirOrderWhereverTheyStand() throws IOException {
    try (ImportedClaims imported =
        imported(
            claim("dam", 1),
            claim("dam", 2),
            claim("road", 1),
            "",
            claim("dam", 3),
            claim("road", 2))) {
      assertThat(ids(imported, ROAD)).containsExactly("road-1", "road-2");
      assertThat(ids(imported, DAM)).containsExactly("dam-1", "dam-2", "dam-3");
      assertThat(ids(imported, Report.of("other", "Nothing."))).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aBrokenLineIsNamedAndPassedOver() throws IOException {
    try (ImportedClaims imported = imported(claim("dam", 1), "{\"report\": ", claim("dam", 2))) {
      assertThat(ids(imported, DAM)).containsExactly("dam-1", "dam-2");
    }
    assertThat(problems).singleElement().asString().contains("claims.jsonl:2: ");
  }

  @Test
  void aLineThatIsNoTextIsNamed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((claim("dam", 1) + "\r\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xC3, '(', '\n'});
    bytes.writeBytes(claim("dam", 2).getBytes(StandardCharsets.UTF_8));
    try (ImportedClaims imported = ImportedClaims.of(file(bytes.toByteArray()), problems::add)) {
      assertThat(ids(imported, DAM)).containsExactly("dam-1", "dam-2");
    }
    assertThat(problems).singleElement().asString().contains("claims.jsonl:2: ", "UTF-8");
  }

  @Test
  void aLineWithoutEndIsNamedAndCostsOnlyItself() throws IOException {
    try (ImportedClaims imported =
        imported(claim("dam", 1), "x".repeat(NumberedLines.LONGEST + 1), claim("dam", 2))) {
      assertThat(ids(imported, DAM)).containsExactly("dam-1", "dam-2");
    }
    assertThat(problems).singleElement().asString().contains("claims.jsonl:2: ", "16 MiB");
  }

  @Test
  void aFileThatWasCutOffMeanwhileIsTold() throws IOException {
    try (ImportedClaims imported = imported(claim("dam", 1), claim("dam", 2))) {
      file(new byte[0]);

      assertThatThrownBy(() -> imported.read(DAM))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("claims.jsonl was changed");
    }
  }
}
