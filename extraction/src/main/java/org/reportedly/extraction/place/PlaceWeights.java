package org.reportedly.extraction.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.extraction.surface.WordTable;

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
    Map<String, Double> weights = new HashMap<>();
    for (WordTable.Row row : WordTable.read(PlaceWeights.class, "place-weights.tsv", 2).rows()) {
      try {
        weights.put(row.cell(0), Double.valueOf(row.cell(1)));
      } catch (NumberFormatException e) {
        throw row.error("no number: " + row.cell(1));
      }
    }
    return new PlaceWeights(weights);
  }

  /** The index of the option for which the most speaks; of equals the first. */
  public int best(List<Option> options) {
    int best = 0;
    for (int i = 1; i < options.size(); i++) {
      if (of(options.get(i).clues()) > of(options.get(best).clues())) {
        best = i;
      }
    }
    return best;
  }

  /** The sum over the clues; those that were never learnt count nothing. */
  private double of(List<String> clues) {
    return clues.stream().mapToDouble(clue -> byClue.getOrDefault(clue, 0.0)).sum();
  }
}
