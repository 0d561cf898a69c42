package org.reportedly.fusion.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.Told;
import org.reportedly.model.ClaimType;

/** Claims as they are kept for comparing. */
class TraitsTest {
  private static final PairScorer SCORER = PairScorer.bundled();
  private static final List<ReportedClaim> CLAIMS =
      List.of(
          Told.that("a", "2031-05-01", ClaimType.SHELLING, "shells fell on the “Łąka” market")
              .actor("Northern army", "Northland")
              .in("Millford", 42.1, 20)
              .count("killed", 12)
              .claim(),
          Told.that("b", "2031-05-02", ClaimType.ATTACK, "the market of Millford was shelled")
              .in("Millford", 42.1, 20)
              .count("killed", 12)
              .claim(),
          Told.that("c", "2031-05-02", ClaimType.SHELLING, "nothing is known of the old mill")
              .claim());

  @Test
  void whatWasWrittenAndReadComparesAsBefore() {
    List<Traits> cut = CLAIMS.stream().map(SCORER::traits).toList();
    List<Traits> read = cut.stream().map(it -> Traits.read(it.write())).toList();

    for (int one = 0; one < cut.size(); one++) {
      assertThat(read.get(one).id()).isEqualTo(CLAIMS.get(one).id());
      assertThat(Traits.CANONICAL.compare(read.get(one), cut.get(one))).isZero();
      for (int other = 0; other < cut.size(); other++) {
        assertThat(SCORER.signals(read.get(one), cut.get(other)))
            .isEqualTo(SCORER.signals(cut.get(one), cut.get(other)));
      }
    }
    assertThat(SCORER.signals(read.get(0), read.get(1)))
        .contains(Signal.SAME_SPOT, Signal.EQUAL_LARGE_FIGURE);
  }

  @Test
  void claimsAreOrderedByTheirTraitsAsByThemselves() {
    assertThat(
            CLAIMS.reversed().stream().map(SCORER::traits).sorted(Traits.CANONICAL).map(Traits::id))
        .containsExactlyElementsOf(
            CLAIMS.stream().sorted(ReportedClaim.CANONICAL).map(ReportedClaim::id).toList());
  }

  @Test
  void whatWasCutOffIsRefused() {
    byte[] written = SCORER.traits(CLAIMS.getFirst()).write();

    for (int length = 0; length < written.length; length++) {
      byte[] part = Arrays.copyOf(written, length);
      assertThatThrownBy(() -> Traits.read(part)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
