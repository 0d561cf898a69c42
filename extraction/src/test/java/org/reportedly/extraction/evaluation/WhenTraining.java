package org.reportedly.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reportedly.extraction.choice.ClueWeights;

/**
 * Learns from labelled reports which days an event has.
 *
 * <p>{@code extraction/run.sh WhenTraining [--out FILE] FOLDER…}: folders hold {@code
 * reports.jsonl} and {@code claims.jsonl} in the form of {@code extraction/training}. Prints how
 * many choices are right, also in scenes that were left out of learning, and writes the weights.
 */
public final class WhenTraining {
  /** The days of an event are a clue to those of the next, so learning goes in rounds. */
  private static final int ROUNDS = 3;

  /**
   * What is agreed on and too seldom in reports to be learnt: "have shelled it for three days" is
   * of the three days until publication.
   */
  private static final Map<String, Double> EXPECTED = Map.of("a length, own | verb perfect", 3.0);

  /** Chosen by cross-validation. */
  private static final double FINE = 16;

  private static final String HEADER =
      """
      # How much each clue speaks for days of an event, or for none, learnt from labelled reports; written by
      # WhenTraining (see docs/modules/extraction.md). A clue with a bar counts only in the circumstance after it.
      # weight: in no unit; only the sums for the days of one event are compared.
      # clue	weight
      """;

  private WhenTraining() {}

  /** Learns; see above. */
  public static void main(String[] arguments) throws IOException {
    TrainingArguments given = TrainingArguments.of(arguments);
    List<LabelledReports> sets = given.sets();
    List<Path> out = given.out();
    ClueWeights weights = new ClueWeights(Map.of());
    for (int round = 1; round <= ROUNDS; round++) {
      List<LabelledChoice> examples = new ArrayList<>();
      for (LabelledReports set : sets) {
        examples.addAll(WhenExample.of(set, weights));
      }
      weights = ChoiceLearner.learn(examples, EXPECTED, FINE);
      System.out.println(
          String.format(
              Locale.ROOT,
              "round %d: %d choices, %d with a right one, right %.3f, of scenes left out %.3f",
              round,
              examples.size(),
              examples.stream().filter(LabelledChoice::isSolvable).count(),
              ChoiceLearner.right(examples, weights),
              ChoiceLearner.leftOut(examples, EXPECTED, FINE)));
    }
    for (Path file : out) {
      Files.writeString(file, table(weights));
    }
  }

  private static String table(ClueWeights weights) {
    StringBuilder table = new StringBuilder(HEADER);
    new TreeMap<>(weights.byClue())
        .forEach((clue, weight) -> table.append(clue).append('\t').append(weight).append('\n'));
    return table.toString();
  }
}
