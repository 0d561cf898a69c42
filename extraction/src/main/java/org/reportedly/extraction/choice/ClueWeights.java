package org.reportedly.extraction.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.extraction.surface.WordTable;

/**
 * How much each clue speaks for a choice or against it, learnt from labelled reports. Immutable.
 *
 * @param byClue in no unit: only sums for the options of one choice are compared
 */
public record ClueWeights(Map<String, Double> byClue) {
  private static final double MILLION = 1e6;

  public ClueWeights {
    byClue = Map.copyOf(byClue);
  }

  /**
   * Reads a table of two columns, clue and weight.
   *
   * @param beside the class that the file lies beside
   * @throws IllegalStateException naming file and line if a row is no clue with its weight
   */
  public static ClueWeights load(Class<?> beside, String file) {
    Map<String, Double> weights = new HashMap<>();
    for (WordTable.Row row : WordTable.read(beside, file, 2).rows()) {
      try {
        weights.put(row.cell(0), Double.valueOf(row.cell(1)));
      } catch (NumberFormatException e) {
        throw row.error("no number: " + row.cell(1));
      }
    }
    return new ClueWeights(weights);
  }

  /**
   * The index of the option for which the most speaks; of equals the first.
   *
   * @param options the clues of each; at least one option
   */
  public int best(List<List<String>> options) {
    int best = 0;
    long most = sum(options.get(0));
    for (int i = 1; i < options.size(); i++) {
      long sum = sum(options.get(i));
      if (sum > most) {
        best = i;
        most = sum;
      }
    }
    return best;
  }

  /**
   * The sum over the clues, in millionths, so that rounding decides between no two options; clues
   * that were never learnt count nothing.
   */
  private long sum(List<String> clues) {
    double sum = 0;
    for (String clue : clues) {
      sum += byClue.getOrDefault(clue, 0.0);
    }
    return Math.round(sum * MILLION);
  }
}
