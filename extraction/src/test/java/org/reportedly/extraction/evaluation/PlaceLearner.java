package org.reportedly.extraction.evaluation;

import java.util.List;
import java.util.Map;
import org.reportedly.extraction.place.Option;
import org.reportedly.extraction.place.PlaceWeights;

/** Learns from labelled choices of places how much each clue counts; see {@link ChoiceLearner}. */
final class PlaceLearner {
  /** Chosen by cross-validation. */
  private static final double FINE = 40;

  private PlaceLearner() {}

  /**
   * The weights of all clues that matter, to two decimals. Examples without a right option teach
   * nothing.
   *
   * @param expected weights to begin with, and to stay near
   */
  static PlaceWeights learn(List<PlaceExample> examples, Map<String, Double> expected) {
    List<LabelledChoice> choices = examples.stream().map(PlaceLearner::choice).toList();
    return new PlaceWeights(ChoiceLearner.learn(choices, expected, FINE).byClue());
  }

  private static LabelledChoice choice(PlaceExample example) {
    return new LabelledChoice(
        example.scene(), example.options().stream().map(Option::clues).toList(), example.right());
  }
}
