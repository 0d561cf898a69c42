package org.reportedly.fusion.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.Told;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;
import org.reportedly.model.Wording;

class CopiesTest {
  private static Told told(String id, String words) {
    return Told.that(id, "2025-03-02", ClaimType.DAMAGE, words);
  }

  private static ReportedClaim by(String agency, Told told) {
    return with(new Wording(Optional.of(agency), Optional.empty()), told);
  }

  private static ReportedClaim copying(String report, Told told) {
    return with(new Wording(Optional.empty(), Optional.of(report)), told);
  }

  private static ReportedClaim with(Wording wording, Told told) {
    ReportedClaim claim = told.claim();
    return new ReportedClaim(claim.outlet(), claim.published(), claim.claim(), wording);
  }

  @Test
  void theSameWordsOfAnAgencyStandUnderTheFirst() {
    List<Copies> folded =
        Copies.fold(
            List.of(
                by("Coast Wire", told("a", "The pier burned down.")),
                by("Coast Wire", told("b", "Two boats sank")),
                by("Coast Wire", told("c", "the pier “burned” down"))));

    assertThat(folded).extracting(it -> it.origin().id()).containsExactly("a", "b");
    assertThat(folded.getFirst().outlets()).containsExactly("Outlet of report-c");
    assertThat(folded.getLast().copies()).isEmpty();
  }

  @Test
  void aCopyStandsUnderItsOriginThoughItsWordsAreOthers() {
    List<Copies> folded =
        Copies.fold(
            List.of(
                copying("report-c", told("a", "Late on Sunday the pier burned down")),
                copying("report-c", told("b", "Two boats sank with all their nets")),
                told("c", "The pier burned down on Sunday").claim(),
                copying("report-c", told("d", "The old harbour was closed to ships"))));

    assertThat(folded).extracting(it -> it.origin().id()).containsExactly("b", "c", "d");
    assertThat(folded.get(1).copies()).extracting(ReportedClaim::id).containsExactly("a");
  }

  @Test
  void theCopyOfAnotherStoryStandsByItself() {
    assertThat(
            Copies.fold(
                List.of(
                    told("a", "The pier burned down").claim(),
                    copying("x", told("b", "The pier burned down")))))
        .hasSize(2);
  }

  @Test
  void outletsThatHappenToSayTheSameAreNoCopies() {
    assertThat(
            Copies.fold(
                List.of(
                    told("a", "The pier burned down").claim(),
                    told("b", "The pier burned down").claim())))
        .hasSize(2);
  }

  @Test
  void whoDeniesDoesNotRepeat() {
    assertThat(
            Copies.fold(
                List.of(
                    by("Coast Wire", told("a", "The pier burned down.")),
                    by("Coast Wire", told("b", "The pier burned down.").stance(Stance.DENIES)))))
        .hasSize(2);
  }
}
