package org.reportedly.fusion.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.Told;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Evidence;
import org.reportedly.model.Span;
import org.reportedly.model.Stance;

class SituationViewsTest {
  private static final Weighing WEIGHING = new Weighing(ActorBook.bundled());

  private static List<ViewRow> rows(String view, Told... told) {
    return new SituationViews(WEIGHING.sources())
        .of(view)
        .orElseThrow()
        .rows(WEIGHING.weigh(Stream.of(told).map(Told::claim).toList(), List.of()));
  }

  @Test
  void eachSidesAccountOfControlIsARowOfItsOwn() {
    Told taken =
        Told.that("a", "2031-05-02", ClaimType.CAPTURE, "M23 rebels took Oldbridge")
            .actor("M23 rebels", "M23")
            .in("Oldbridge", 42.1, 20.1);

    assertThat(
            rows(
                "control",
                taken.by("M23", "M23"),
                Told.that("b", "2031-05-02", ClaimType.CAPTURE, "M23 rebels took Oldbridge")
                    .actor("M23 rebels", "M23")
                    .in("Oldbridge", 42.1, 20.1)
                    .by("Congolese army", "COD")
                    .stance(Stance.DENIES)))
        .extracting(row -> row.cells().get(4) + " " + row.cells().get(6))
        .containsExactly("asserts M23", "denies COD");
  }

  @Test
  void whoTellsOfTheirOwnActClaimsIt() {
    assertThat(
            rows(
                "responsibility",
                Told.that("a", "2031-05-02", ClaimType.BOMBING, "blew up the bridge")
                    .actor("M23 rebels", "M23")
                    .by("M23", "M23")))
        .extracting(row -> row.cells().get(4))
        .containsExactly("claimed");
  }

  @Test
  void aMeasureTellsTheAidThatIsToldInOneBreathWithIt() {
    ReportedClaim declared =
        Told.that("a", "2031-05-02", ClaimType.EMERGENCY_MEASURE, "declared a state of emergency")
            .in("Oldbridge", 42.1, 20.1)
            .claim();

    assertThat(
            new MeasuresView()
                .rows(
                    WEIGHING.weigh(
                        List.of(
                            declared,
                            after(declared, 40, "b", "freed 2 million crowns for the victims"),
                            after(declared, 900, "c", "gave blankets in March")),
                        List.of())))
        .extracting(row -> row.cells().getLast())
        .containsExactly("freed 2 million crowns for the victims");
  }

  /** A claim of aid that stands some characters behind another one in its report. */
  private static ReportedClaim after(ReportedClaim first, int gap, String id, String words) {
    Claim aid = Told.that(id, "2031-05-02", ClaimType.RELIEF, words).claim().claim();
    int start = first.claim().evidence().span().end() + gap;
    return new ReportedClaim(
        first.outlet(),
        first.published(),
        new Claim(
            id,
            first.report(),
            new Evidence(new Span(start, start + words.length()), words),
            aid.type(),
            aid.codes(),
            aid.speakers(),
            aid.stance(),
            aid.actors(),
            aid.targets(),
            aid.place(),
            aid.when(),
            aid.figures(),
            aid.background(),
            aid.confidence()));
  }
}
