package org.reportedly.extraction.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Data files as their authors write them. */
class WordTableTest {
  @Test
  void readsCellsAndAlternativesAndSkipsComments() {
    WordTable table =
        WordTable.parse("units.tsv", List.of("# kind, forms", "", "LENGTH\tmetre | metres"), 2);

    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().cell(0)).isEqualTo("LENGTH");
    assertThat(table.rows().getFirst().list(1)).containsExactly("metre", "metres");
  }

  @Test
  void namesFileAndLineOfARowWithTooFewCells() {
    assertThatThrownBy(() -> WordTable.parse("units.tsv", List.of("# kind, forms", "LENGTH"), 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("units.tsv:2");
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThatThrownBy(() -> WordTable.read(WordTableTest.class, "nowhere.tsv", 2))
        .hasMessageContaining("nowhere.tsv");
  }
}
