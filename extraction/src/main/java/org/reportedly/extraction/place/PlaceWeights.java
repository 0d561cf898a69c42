package org.reportedly.extraction.place;

import java.util.List;
import java.util.Map;
import org.reportedly.extraction.choice.ClueWeights;

/**
 * How much each clue speaks for a place or against it, learnt from labelled reports. Immutable.
 *
 * @param byClue in no unit: only sums for places of one event are compared
 */
public record PlaceWeights(Map<String, Double> byClue) {
  public PlaceWeights {
    byClue = Map.copyOf(byClue);
  }

  /** Those of the table that is part of the program. */
  public static PlaceWeights load() {
    return new PlaceWeights(ClueWeights.load(PlaceWeights.class, "place-weights.tsv").byClue());
  }

  /** The index of the option for which the most speaks; of equals the first. */
  public int best(List<Option> options) {
    return new ClueWeights(byClue).best(options.stream().map(Option::clues).toList());
  }
}
