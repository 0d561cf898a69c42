package org.reportedly.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reportedly.extraction.place.Option;
import org.reportedly.extraction.place.PlaceWeights;

/** How weights are learnt from choices that people labelled. */
class PlaceLearnerTest {

  private static PlaceExample example(int right, String... options) {
    List<Option> all =
        List.of(options).stream()
            .map(clues -> new Option(Optional.empty(), List.of(clues.split(", ", -1))))
            .toList();
    List<Boolean> labelled = IntStream.range(0, options.length).mapToObj(i -> i == right).toList();
    return new PlaceExample("a-1", all, labelled);
  }

  private static List<PlaceExample> times(int count, PlaceExample example) {
    return Collections.nCopies(count, example);
  }

  private static PlaceWeights learn(List<PlaceExample> examples) {
    return PlaceLearner.learn(examples, Map.of());
  }

  @Test
  void whatIsExpectedHoldsUntilTheExamplesSayOtherwise() {
    Map<String, Double> expected = Map.of("a", 1.0);

    assertThat(PlaceLearner.learn(times(2, example(1, "a", "b")), expected).byClue().get("a"))
        .isBetween(0.1, 0.99);
    assertThat(PlaceLearner.learn(times(500, example(1, "a", "b")), expected).byClue().get("a"))
        .isNegative();
  }

  @Test
  void whatStandsByTheRightPlaceCountsForIt() {
    PlaceWeights weights = learn(times(50, example(0, "in the sentence", "long ago")));

    assertThat(weights.byClue().get("in the sentence")).isPositive();
    assertThat(weights.byClue().get("long ago")).isNegative();
  }

  @Test
  void whatTellsNothingCountsNothing() {
    PlaceWeights weights = learn(times(50, example(0, "in the sentence, town", "long ago, town")));

    assertThat(weights.byClue()).doesNotContainKey("town");
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    List<PlaceExample> examples =
        List.of(
            example(0, "a, b", "b, c", "c"), example(1, "a", "b, c"), example(2, "a", "b", "c"));

    assertThat(learn(examples)).isEqualTo(learn(examples));
  }

  @Test
  void aChoiceWithoutARightPlaceTeachesNothing() {
    assertThat(learn(times(50, example(-1, "a", "b"))).byClue()).isEmpty();
  }
}
