package org.reportedly.fusion.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.Told;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

class JudgeTest {
  private static final Judge JUDGE = new Judge(new Sources(ActorBook.bundled()));

  private static Verdict judge(Told... told) {
    List<ReportedClaim> claims = Stream.of(told).map(Told::claim).toList();
    return JUDGE.judge(Incident.of(claims, List.of()));
  }

  private static Told toll(String id, int killed) {
    return Told.that(id, "2031-05-02", ClaimType.CASUALTIES, "people died").count("killed", killed);
  }

  @Test
  void twoOutletsThatStateItThemselvesCorroborate() {
    Verdict verdict = judge(toll("a", 12), toll("b", 12));

    assertThat(verdict.kind()).isEqualTo(VerdictKind.CORROBORATED);
    assertThat(verdict.reports()).isEqualTo(2);
    assertThat(verdict.sources()).hasSize(2);
  }

  @Test
  void twoOutletsThatQuoteOneSpeakerAreOneSource() {
    Verdict verdict = judge(toll("a", 12).by("Anna Berg", ""), toll("b", 12).by("Berg", ""));

    assertThat(verdict.kind()).isEqualTo(VerdictKind.SINGLE_SOURCE);
    assertThat(verdict.reports()).isEqualTo(2);
    assertThat(verdict.sources()).hasSize(1);
  }

  @Test
  void theSpokesmenOfOneSideAreOneSource() {
    assertThat(
            judge(
                    toll("a", 12).by("Ukrainian army", "UKR"),
                    toll("b", 12).by("Ukrainian Defence Ministry", "UKR"))
                .kind())
        .isEqualTo(VerdictKind.SINGLE_SOURCE);
  }

  @Test
  void aRisingTollFromOneSourceIsNoContradictionButFromTwoItIs() {
    assertThat(judge(toll("a", 12).by("Anna Berg", ""), toll("b", 20).by("Anna Berg", "")).kind())
        .isEqualTo(VerdictKind.SINGLE_SOURCE);
    Verdict two = judge(toll("a", 12).by("Anna Berg", ""), toll("b", 20).by("Omar Diallo", ""));
    assertThat(two.kind()).isEqualTo(VerdictKind.CONTESTED);
    assertThat(two.on()).containsExactly("killed");
  }

  @Test
  void aDenialContestsTheOccurrence() {
    Verdict verdict =
        judge(
            toll("a", 12),
            toll("b", 12),
            toll("c", 12).by("Omar Diallo", "").stance(Stance.DENIES));

    assertThat(verdict.kind()).isEqualTo(VerdictKind.CONTESTED);
    assertThat(verdict.on()).containsExactly("occurrence");
  }

  @Test
  void whatOneSaysAndAnotherCannotConfirmIsUnconfirmed() {
    assertThat(
            judge(
                    toll("a", 12).by("Anna Berg", ""),
                    Told.that("b", "2031-05-02", ClaimType.CASUALTIES, "could not be verified")
                        .stance(Stance.UNCONFIRMED))
                .kind())
        .isEqualTo(VerdictKind.UNCONFIRMED);
  }

  @Test
  void eachSideBlamingTheOtherContestsTheActor() {
    Told attack = Told.that("a", "2031-05-02", ClaimType.ATTACK, "the dam was hit");
    Told same = Told.that("b", "2031-05-02", ClaimType.ATTACK, "the dam was hit");

    assertThat(
            judge(
                    attack.actor("troops", "Northland").by("Anna Berg", ""),
                    same.actor("troops", "Southland").by("Omar Diallo", ""))
                .on())
        .containsExactly("actor");
  }
}
