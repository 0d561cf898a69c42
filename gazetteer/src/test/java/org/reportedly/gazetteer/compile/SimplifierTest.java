package org.reportedly.gazetteer.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SimplifierTest {
  @Test
  void weighsACornerMoreThanAWiggle() {
    long[] line = {
      Points.of(0, 0), Points.of(0.5, 0.001), Points.of(1, 0), Points.of(1, 1), Points.of(2, 1)
    };
    double[] areas = Simplifier.areas(line);
    assertThat(areas[0]).isInfinite();
    assertThat(areas[1]).isLessThan(areas[2]);
    assertThat(areas[4]).isInfinite();
  }

  @Test
  void weighsALineAlikeFromBothSides() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      long[] line = new long[3 + random.nextInt(60)];
      for (int i = 0; i < line.length; i++) {
        line[i] = Points.of(random.nextInt(100) / 100.0, random.nextInt(100) / 100.0);
      }
      long[] backward = new long[line.length];
      for (int i = 0; i < line.length; i++) {
        backward[i] = line[line.length - 1 - i];
      }
      double[] areas = Simplifier.areas(line);
      double[] back = Simplifier.areas(backward);
      for (int i = 0; i < line.length; i++) {
        assertThat(back[line.length - 1 - i]).isEqualTo(areas[i]);
      }
    }
  }
}
