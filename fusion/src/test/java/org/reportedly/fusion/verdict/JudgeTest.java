package org.reportedly.fusion.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.Told;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Participant;
import org.reportedly.model.Party;
import org.reportedly.model.Stance;
import org.reportedly.model.Wording;

class JudgeTest {
  private static final Judge JUDGE = new Judge(new Sources(ActorBook.bundled()));

  private static Verdict judge(Told... told) {
    List<ReportedClaim> claims = Stream.of(told).map(Told::claim).toList();
    return judge(claims);
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
  void aStoryAndItsCopiesAreOneSource() {
    ReportedClaim first = toll("a", 12).claim();
    Wording copy = new Wording(Optional.empty(), Optional.of(first.report()));

    Verdict withTheStory = judge(List.of(first, in(copy, toll("b", 12)), in(copy, toll("c", 12))));
    Verdict copiesAlone = judge(List.of(in(copy, toll("b", 12)), in(copy, toll("c", 12))));

    assertThat(withTheStory.kind()).isEqualTo(VerdictKind.SINGLE_SOURCE);
    assertThat(withTheStory.reports()).isEqualTo(3);
    assertThat(withTheStory.sources())
        .extracting(Source::name)
        .containsExactly("Outlet of report-a");
    assertThat(copiesAlone.kind()).isEqualTo(VerdictKind.SINGLE_SOURCE);
  }

  @Test
  void aCopyThatQuotesASpeakerHasThatSpeakerBehindIt() {
    ReportedClaim first = toll("a", 12).claim();
    Wording copy = new Wording(Optional.empty(), Optional.of(first.report()));

    assertThat(judge(List.of(first, in(copy, toll("b", 12).by("Anna Berg", "")))).kind())
        .isEqualTo(VerdictKind.CORROBORATED);
  }

  @Test
  void outletsThatPrintTheWordsOfOneAgencyAreOneSource() {
    Wording wire = new Wording(Optional.of("Reuters"), Optional.empty());

    Verdict verdict = judge(List.of(in(wire, toll("a", 12)), in(wire, toll("b", 12))));

    assertThat(verdict.kind()).isEqualTo(VerdictKind.SINGLE_SOURCE);
    assertThat(verdict.sources()).extracting(Source::name).containsExactly("Reuters");
  }

  private static Verdict judge(List<ReportedClaim> claims) {
    return JUDGE.judge(Incident.of(claims, List.of()));
  }

  private static ReportedClaim in(Wording wording, Told told) {
    ReportedClaim claim = told.claim();
    return new ReportedClaim(claim.outlet(), claim.published(), claim.claim(), wording);
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

  @Test
  void blamingSomebodyElseWithoutAPartyContestsTheActorToo() {
    Told fire = Told.that("a", "2031-05-02", ClaimType.ATTACK, "the mill was set on fire");
    Told same = Told.that("b", "2031-05-02", ClaimType.ATTACK, "the mill was set on fire");
    Told guards = fire.actor("border guards", "Northland").by("Anna Berg", "");

    assertThat(judge(guards, same.actor("looters", "").by("Omar Diallo", "")).on())
        .containsExactly("actor");
    assertThat(judge(guards, same.actor("drunken guards", "").by("Omar Diallo", "")).kind())
        .isEqualTo(VerdictKind.CORROBORATED);
  }

  @Test
  void whoeverBeatsAnAttackOffIsNoOtherAttacker() {
    Told attack = Told.that("a", "2031-05-02", ClaimType.DRONE_ATTACK, "drones flew at the port");
    Told repel = Told.that("b", "2031-05-02", ClaimType.REPEL, "the drones were shot down");

    assertThat(
            judge(
                    attack.actor("troops", "Northland").by("Anna Berg", ""),
                    repel.actor("gunners", "Southland").by("Omar Diallo", ""))
                .on())
        .isEmpty();
  }

  @Test
  void whoeverSaysThatAnotherSideWasHitContestsTheTarget() {
    ReportedClaim one = hit("a", "Northland", "Anna Berg");
    ReportedClaim other = hit("b", "Southland", "Omar Diallo");

    Verdict verdict =
        new Judge(new Sources(ActorBook.bundled()))
            .judge(Incident.of(List.of(one, other), List.of()));

    assertThat(verdict.on()).containsExactly("target");
  }

  private static ReportedClaim hit(String id, String party, String speaker) {
    ReportedClaim told =
        Told.that(id, "2031-05-02", ClaimType.SHELLING, "shells hit the barracks")
            .by(speaker, "")
            .claim();
    Claim it = told.claim();
    return new ReportedClaim(
        told.outlet(),
        told.published(),
        new Claim(
            it.id(),
            it.report(),
            it.evidence(),
            it.type(),
            it.codes(),
            it.speakers(),
            it.stance(),
            it.actors(),
            List.of(new Participant("soldiers", Optional.of(new Party(party)))),
            it.place(),
            it.when(),
            it.figures(),
            it.background(),
            it.confidence()));
  }
}
