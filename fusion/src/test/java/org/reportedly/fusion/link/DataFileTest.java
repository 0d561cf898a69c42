package org.reportedly.fusion.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.reportedly.model.ClaimType;

class DataFileTest {
  @Test
  void aBrokenLineIsNamedByFileAndNumber() {
    assertThatThrownBy(() -> DataFile.rows("things.tsv", 2, "# one\ttwo\nwhole\trow\nhalf\n"))
        .isInstanceOf(DataFileException.class)
        .hasMessage("things.tsv, line 3: has 1 columns, not 2");
  }

  @Test
  void whatIsToldForOneAnotherIsComparableBothWays() {
    Kindred kindred = Kindred.bundled();
    for (ClaimType one : ClaimType.values()) {
      assertThat(kindred.comparableWith(one)).contains(one);
      for (ClaimType other : kindred.comparableWith(one)) {
        assertThat(kindred.comparableWith(other)).contains(one);
      }
    }
    assertThat(kindred.comparableWith(ClaimType.ATTACK))
        .contains(ClaimType.SHELLING)
        .doesNotContain(ClaimType.ELECTION);
  }
}
