package org.reportedly.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.export.ExportFormat;
import org.reportedly.export.Exported;
import org.reportedly.export.GivenHoldings;
import org.reportedly.export.Rows;
import org.reportedly.export.Subject;

/** Tables as comma-separated values, read by DuckDB. */
class CsvRowsTest {
  private static final String READ =
      "SELECT * FROM read_csv(FILE, header = true, strict_mode = true)";

  @TempDir Path folder;

  private List<Map<String, @Nullable String>> read(Exported exported) throws Exception {
    return Rows.of(READ, exported.in(folder, "rows.csv"));
  }

  @Test
  void tellsATollAsLowBestAndHighWithWhoSaidSo() throws Exception {
    var rows = read(Exported.of(Subject.INCIDENTS, ExportFormat.CSV, GivenHoldings.ofStrait()));

    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst())
        .containsEntry("type", "shelling")
        .containsEntry("verdict", "contested")
        .containsEntry("contested_on", "killed")
        .containsEntry("claims", "2")
        .containsEntry("reports", "2")
        .containsEntry("independent_sources", "2")
        .containsEntry("killed_low", "3")
        .containsEntry("killed_best", "12")
        .containsEntry("killed_high", "12")
        .containsEntry(
            "killed_according_to", "3 (Ukrainian army, 2025-03-02); 12 (Russian army, 2025-03-02)")
        .containsEntry("latitude", "-46.5")
        .containsEntry("precision", "town")
        .containsEntry("time_precision", "day");
  }

  @Test
  void whatIsNotKnownIsAnEmptyCellAndTheRowIsStillThere() throws Exception {
    var rows = read(Exported.of(Subject.INCIDENTS, ExportFormat.CSV, GivenHoldings.ofStrait()));

    assertThat(rows.get(1))
        .containsEntry("place", "Kherson province")
        .containsEntry("precision", "province")
        .containsEntry("latitude", null)
        .containsEntry("time_precision", "week")
        .containsEntry("killed_best", null)
        .containsEntry("displaced_best", "2000");
    assertThat(rows.get(2))
        .containsEntry("type", "protest")
        .containsEntry("place", null)
        .containsEntry("date_start", null);
  }

  @Test
  void claimsAndReportsHaveARowEach() throws Exception {
    var claims = read(Exported.of(Subject.CLAIMS, ExportFormat.CSV, GivenHoldings.ofStrait()));
    var reports = read(Exported.of(Subject.REPORTS, ExportFormat.CSV, GivenHoldings.ofStrait()));

    assertThat(claims)
        .extracting(row -> row.get("claim"))
        .containsExactly("a-1", "b-1", "b-2", "b-3");
    assertThat(claims.get(2))
        .containsEntry("speakers", "(nobody named)")
        .containsEntry("incident", "i-b-2")
        .containsEntry("confidence", "0.5");
    assertThat(reports).hasSize(4);
    assertThat(reports.getFirst()).containsEntry("scene", "strait").containsEntry("report", "a");
  }

  @Test
  void hxlHasARowOfHashtagsUnderTheNames() throws Exception {
    String[] lines =
        Exported.of(Subject.INCIDENTS, ExportFormat.HXL, GivenHoldings.ofStrait())
            .text()
            .split("\r\n", -1);

    assertThat(lines[0]).startsWith("incident,type,verdict,");
    assertThat(lines[1].replace("\"", "").split(",", -1))
        .hasSameSizeAs(lines[0].split(",", -1))
        .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"))
        .doesNotHaveDuplicates();
    assertThat(lines[2]).startsWith("i-a-1,shelling,contested,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\",\"click\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "  =1+1",
        "\u00A0=1+1",
        "\uFF1D1+1"
      })
  void noCellIsTakenForAFormula(String formula) throws Exception {
    var row =
        read(Exported.of(Subject.CLAIMS, ExportFormat.CSV, GivenHoldings.saying(formula)))
            .getFirst();

    for (String column : List.of("evidence", "speakers", "actors", "place", "outlet")) {
      assertThat(row.get(column)).as(column).startsWith("'").endsWith(formula.strip());
    }
  }

  @Test
  void linesQuotesAndSeparatorsStayInsideTheirCell() throws Exception {
    String text = "He said \"stop\",\nthen; left. ]]> ";

    var rows = read(Exported.of(Subject.CLAIMS, ExportFormat.CSV, GivenHoldings.saying(text)));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst()).containsEntry("evidence", text);
  }

  @Test
  void whatATerminalWouldObeyIsGone() throws Exception {
    String text =
        Exported.of(
                Subject.CLAIMS,
                ExportFormat.CSV,
                GivenHoldings.saying("a\u001B[31m\u009B2J\u202Eb\u0000c\uD800d"))
            .text();

    assertThat(text).contains("a\uFFFD[31m\uFFFD2J\uFFFDb\uFFFDc\uFFFDd");
  }
}
