package org.reportedly.fusion.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.Told;
import org.reportedly.model.ClaimType;
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
}
