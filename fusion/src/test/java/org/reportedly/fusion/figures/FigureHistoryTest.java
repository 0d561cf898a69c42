package org.reportedly.fusion.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedly.actors.ActorBook;
import org.reportedly.fusion.Told;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.verdict.Sources;
import org.reportedly.model.ClaimType;

class FigureHistoryTest {
  private static Told toll(String id, String day, int killed, String speaker) {
    return Told.that(id, day, ClaimType.CASUALTIES, "people died")
        .count("killed", killed)
        .by(speaker, "");
  }

  @Test
  void ofEverySourceTheLatestFigureCountsAndNothingIsAveraged() {
    Incident incident =
        Incident.of(
            List.of(
                toll("a", "2031-05-02", 5, "Anna Berg").claim(),
                toll("b", "2031-05-04", 9, "Anna Berg").claim(),
                toll("c", "2031-05-03", 9, "Omar Diallo").claim(),
                toll("d", "2031-05-04", 30, "Residents").claim()),
            List.of());

    FigureSeries killed =
        new FigureHistory(new Sources(ActorBook.bundled())).of(incident).getFirst();

    assertThat(killed.points()).extracting(FigurePoint::claim).containsExactly("a", "c", "b", "d");
    assertThat(killed.low()).isEqualByComparingTo("9");
    assertThat(killed.best()).isEqualByComparingTo("9");
    assertThat(killed.high()).isEqualByComparingTo("30");
  }
}
