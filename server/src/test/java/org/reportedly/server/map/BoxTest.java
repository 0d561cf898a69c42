package org.reportedly.server.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedly.model.Coordinates;

class BoxTest {
  @Test
  void withoutPointsTheWholeEarthIsShown() {
    assertThat(Box.around(List.of())).isEqualTo(Box.WORLD);
  }

  @Test
  void onePointHasSomeLandAroundIt() {
    Box box = Box.around(List.of(new Coordinates(10, 20)));

    assertThat(box.holds(new Coordinates(11, 21))).isTrue();
    assertThat(box.holds(new Coordinates(15, 20))).isFalse();
  }

  @Test
  void onePointFarAwayDoesNotShrinkTheRest() {
    List<Coordinates> points = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      points.add(new Coordinates(48 + i * 0.1, 30 + i * 0.2));
    }
    Coordinates away = new Coordinates(-30, 150);
    points.add(away);
    Box box = Box.around(points);

    assertThat(points.subList(0, 9)).allMatch(box::holds);
    assertThat(box.holds(away)).isFalse();
  }

  @Test
  void aBoxGrowsToItsRatioAndNeverShrinks() {
    Box box = new Box(10, 50, 20, 52);
    for (double ratio : new double[] {0.5, 1, 1.6, 4}) {
      Box wider = box.withRatio(ratio);
      double width = (wider.east() - wider.west()) * box.narrowing();
      assertThat(width / (wider.north() - wider.south())).isCloseTo(ratio, within(1e-9));
      assertThat(wider.west()).isLessThanOrEqualTo(box.west());
      assertThat(wider.north()).isGreaterThanOrEqualTo(box.north());
    }
  }

  @Test
  void boxesMeetWhereTheyShareGround() {
    Box box = new Box(0, 0, 10, 10);

    assertThat(box.meets(new Box(9, 9, 20, 20))).isTrue();
    assertThat(box.meets(new Box(11, 0, 20, 10))).isFalse();
    assertThat(box.meets(new Box(0, -20, 10, -1))).isFalse();
  }
}
