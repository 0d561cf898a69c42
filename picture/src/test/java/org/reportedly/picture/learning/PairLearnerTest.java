package org.reportedly.picture.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Signal;

class PairLearnerTest {
  private static final int OFTEN = 200;

  /** Pairs of one place are mostly one occurrence; pairs of one place with other actors never. */
  private static List<LabelledPair> pairs() {
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < OFTEN; i++) {
      boolean seldom = i % 10 == 0;
      pairs.add(pair(!seldom, Signal.BASE, Signal.SAME_SPOT));
      pairs.add(pair(seldom, Signal.BASE, Signal.PLACE_APART));
      pairs.add(pair(false, Signal.BASE, Signal.SAME_SPOT, Signal.OTHER_ACTOR));
      pairs.add(pair(seldom, Signal.BASE, Signal.PLACE_APART, Signal.OTHER_ACTOR));
    }
    return pairs;
  }

  private static LabelledPair pair(boolean same, Signal... signals) {
    return new LabelledPair("flood", List.of(signals), same);
  }

  private static Map<String, Double> weights(String table) {
    return table
        .lines()
        .map(line -> line.split("\t", -1))
        .collect(
            Collectors.toMap(
                cells -> cells[0] + " " + cells[1], cells -> Double.valueOf(cells[2])));
  }

  @Test
  void whatGoesWithOneOccurrenceSpeaksForItAndTwoTogetherCanSpeakAgainst() {
    Map<String, Double> weights = weights(PairLearner.table(pairs(), 0));

    assertThat(weights.get("same-spot ")).isPositive();
    assertThat(weights.get("place-apart ")).isNegative();
    assertThat(weights.get("other-actor same-spot")).isNegative();
  }

  @Test
  void baseIsSetHigherByWhatIsAsked() {
    double fitted = weights(PairLearner.table(pairs(), 0)).getOrDefault("base ", 0.0);
    double higher = weights(PairLearner.table(pairs(), 1.5)).getOrDefault("base ", 0.0);

    assertThat(higher - fitted).isCloseTo(1.5, org.assertj.core.data.Offset.offset(0.011));
  }

  @Test
  void whatIsLearntCanBeWeighedBy() {
    assertThat(PairScorer.with(PairLearner.table(pairs(), 0)).rules()).isEqualTo("learning");
  }
}
