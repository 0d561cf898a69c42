package org.reportedly.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reportedly.extraction.place.PlaceWeights;

/**
 * Learns the weights of places from labelled reports: names folders, and with {@code --out} the
 * file to write. Without it, it only measures. See the page of the module for how to call it.
 */
public final class PlaceTraining {
  /** What an event's place is depends on that of the event before, so learning goes in rounds. */
  private static final int ROUNDS = 2;

  /**
   * What is agreed on and too seldom in reports to be learnt: an event lies where its own words
   * say, troops are where they go rather than where they come from, and "nationwide" means the
   * country.
   */
  private static final Map<String, Double> EXPECTED =
      Map.of(
          "passes over the event's own place", -3.0,
          "movement: where to", 1.0,
          "movement: where from", -1.0,
          "whole country", 1.0);

  private static final String HEADER =
      """
      # How much each clue speaks for a place of an event, or for none, learnt from labelled reports; written by
      # PlaceTraining. A clue with a colon counts only where its first part holds: "untold" is for events whose
      # paragraph has named no place yet, "told before" for those whose paragraph has, "told here" for those whose
      # sentence does; "harm", "ground" and other kinds of events stand in EventKind.
      # weight: in no unit; only the sums for the places of one event are compared.
      # clue	weight
      """;

  private PlaceTraining() {}

  /** Learns; see above. */
  public static void main(String[] arguments) throws IOException {
    TrainingArguments given = TrainingArguments.of(arguments);
    List<LabelledReports> sets = given.sets();
    List<Path> out = given.out();
    PlaceWeights weights = PlaceWeights.load();
    for (int round = 1; round <= ROUNDS; round++) {
      List<PlaceExample> examples = new ArrayList<>();
      for (LabelledReports set : sets) {
        examples.addAll(PlaceExample.of(set, weights));
      }
      weights = PlaceLearner.learn(examples, EXPECTED);
      System.out.println(
          String.format(
              Locale.ROOT,
              "round %d: %d choices, right %.3f, of scenes left out %.3f",
              round,
              examples.size(),
              right(examples, weights),
              leftOut(examples)));
    }
    for (Path file : out) {
      Files.writeString(file, table(weights));
    }
  }

  /** Each scene is tried with what was learnt from all others. */
  private static double leftOut(List<PlaceExample> examples) {
    double right = 0;
    for (String scene : new TreeSet<>(examples.stream().map(PlaceExample::scene).toList())) {
      List<PlaceExample> others =
          examples.stream().filter(example -> !example.scene().equals(scene)).toList();
      List<PlaceExample> own =
          examples.stream().filter(example -> example.scene().equals(scene)).toList();
      right += right(own, PlaceLearner.learn(others, EXPECTED)) * own.size();
    }
    return right / examples.size();
  }

  private static double right(List<PlaceExample> examples, PlaceWeights weights) {
    long right =
        examples.stream()
            .filter(example -> example.right().get(weights.best(example.options())))
            .count();
    return (double) right / examples.size();
  }

  private static String table(PlaceWeights weights) {
    StringBuilder table = new StringBuilder(HEADER);
    new TreeMap<>(weights.byClue())
        .forEach((clue, weight) -> table.append(clue).append('\t').append(weight).append('\n'));
    return table.toString();
  }
}
