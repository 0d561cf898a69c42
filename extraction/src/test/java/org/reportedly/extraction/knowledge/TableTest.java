package org.reportedly.extraction.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** How tables are written, and what somebody is told who wrote one wrongly. */
class TableTest {

  @Test
  void commentsAndBlankLinesAreNoRowsButCountAsLines() {
    Table table = Table.read("two-rows.tsv", 2, 3);

    assertThat(table.rows()).extracting(row -> row.column(0)).containsExactly("port", "bridge");
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3, 4);
  }

  @Test
  void aColumnMayHoldSeveralEntriesOrNone() {
    Table table = Table.read("two-rows.tsv", 2, 3);

    assertThat(table.rows().getFirst().entries(1)).containsExactly("place", "site");
    assertThat(table.rows().getLast().entries(1)).isEmpty();
  }

  @Test
  void lastColumnsThatAreLeftOutAreEmpty() {
    assertThat(Table.read("two-rows.tsv", 2, 3).rows().getLast().column(2)).isEmpty();
  }

  @Test
  void aRowWithTooFewColumnsIsNamedWithFileAndLine() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.read("row-too-short.tsv", 2, 2))
        .withMessageContaining("row-too-short.tsv, line 4")
        .withMessageContaining("1 columns");
  }

  @Test
  void aRowThatItsReaderRejectsIsNamedWithFileAndLine() {
    Table.Row row = Table.read("two-rows.tsv", 2, 3).rows().getFirst();

    assertThat(row.error("no such type: port"))
        .hasMessage("two-rows.tsv, line 3: no such type: port");
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.read("nowhere.tsv", 1, 1))
        .withMessageContaining("nowhere.tsv");
  }
}
