package org.reportedly.server.page.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.EventCodes;
import org.reportedly.model.Evidence;
import org.reportedly.model.Span;
import org.reportedly.model.Stance;

class CopiesTest {
  private static ReportedClaim said(String report, String words, Stance stance) {
    Claim claim =
        new Claim(
            report + "-1",
            report,
            Evidence.at(new Span(0, words.length()), words),
            ClaimType.DAMAGE,
            EventCodes.NONE,
            List.of(),
            stance,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            0.9);
    return new ReportedClaim(Optional.of("Outlet of " + report), Optional.empty(), claim);
  }

  @Test
  void theSameWordsInOtherReportsStandUnderTheFirst() {
    List<Copies> folded =
        Copies.fold(
            List.of(
                said("a", "The pier burned down.", Stance.ASSERTS),
                said("b", "Two boats sank", Stance.ASSERTS),
                said("c", "the pier “burned” down", Stance.ASSERTS)));

    assertThat(folded).hasSize(2);
    assertThat(folded.getFirst().origin().report()).isEqualTo("a");
    assertThat(folded.getFirst().copies()).extracting(ReportedClaim::report).containsExactly("c");
    assertThat(folded.getLast().copies()).isEmpty();
  }

  @Test
  void whoDeniesDoesNotRepeat() {
    assertThat(
            Copies.fold(
                List.of(
                    said("a", "The pier burned down.", Stance.ASSERTS),
                    said("b", "The pier burned down.", Stance.DENIES))))
        .hasSize(2);
  }
}
