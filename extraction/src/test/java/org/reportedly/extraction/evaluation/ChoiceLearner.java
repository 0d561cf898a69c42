package org.reportedly.extraction.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reportedly.extraction.choice.ClueWeights;

/**
 * Learns from labelled choices how much each clue counts.
 *
 * <p>The chance of an option grows with the exponential of the sum of its clues' weights. Learnt
 * are the weights that make what was labelled the likeliest, less a fine for large weights; all
 * options that are right count as one. The way there is steepest descent with the step of Barzilai
 * and Borwein, which needs no random numbers: the same examples give the same weights.
 */
final class ChoiceLearner {
  private static final int STEPS = 400;
  private static final double FIRST_STEP = 1e-3;
  private static final double LEAST = 0.05;

  private final List<LabelledChoice> examples;
  private final Map<String, Double> expected;
  private final double fine;
  private final Map<String, Integer> indexes = new TreeMap<>();
  private final List<int[][]> clues = new ArrayList<>();

  private ChoiceLearner(List<LabelledChoice> examples, Map<String, Double> expected, double fine) {
    this.examples = examples;
    this.expected = expected;
    this.fine = fine;
    for (LabelledChoice example : examples) {
      example.options().stream()
          .flatMap(List::stream)
          .forEach(clue -> indexes.putIfAbsent(clue, indexes.size()));
    }
    for (LabelledChoice example : examples) {
      clues.add(example.options().stream().map(this::indexes).toArray(int[][]::new));
    }
  }

  private int[] indexes(List<String> clues) {
    return clues.stream().mapToInt(clue -> indexes.getOrDefault(clue, 0)).toArray();
  }

  /**
   * The weights of all clues that matter, to two decimals. Examples without a right option teach
   * nothing.
   *
   * @param expected weights to begin with, and to stay near
   * @param fine for large weights: the more, the fewer clues matter
   */
  static ClueWeights learn(
      List<LabelledChoice> examples, Map<String, Double> expected, double fine) {
    ChoiceLearner learner =
        new ChoiceLearner(
            examples.stream().filter(LabelledChoice::isSolvable).toList(), expected, fine);
    double[] weights = learner.descend();
    Map<String, Double> byClue = new HashMap<>();
    learner.indexes.forEach((clue, index) -> {
      if (Math.abs(weights[index]) >= LEAST) {
        byClue.put(clue, Math.round(weights[index] * 100) / 100.0);
      }
    });
    return new ClueWeights(byClue);
  }

  private double[] descend() {
    double[] weights = expected();
    double[] slope = slope(weights);
    double step = FIRST_STEP;
    for (int i = 0; i < STEPS; i++) {
      double[] next = new double[weights.length];
      for (int j = 0; j < next.length; j++) {
        next[j] = weights[j] - step * slope[j];
      }
      double[] nextSlope = slope(next);
      double along = 0;
      double bend = 0;
      for (int j = 0; j < next.length; j++) {
        double turn = nextSlope[j] - slope[j];
        along += (next[j] - weights[j]) * turn;
        bend += turn * turn;
      }
      weights = next;
      slope = nextSlope;
      if (bend == 0) {
        break;
      }
      step = along / bend;
    }
    return weights;
  }

  private double[] expected() {
    double[] weights = new double[indexes.size()];
    indexes.forEach((clue, index) -> weights[index] = expected.getOrDefault(clue, 0.0));
    return weights;
  }

  private double[] slope(double[] weights) {
    double[] slope = new double[weights.length];
    double[] begun = expected();
    for (int j = 0; j < slope.length; j++) {
      slope[j] = fine * (weights[j] - begun[j]);
    }
    for (int i = 0; i < examples.size(); i++) {
      int[][] options = clues.get(i);
      double[] chances = chances(options, weights);
      double right = 0;
      for (int k = 0; k < options.length; k++) {
        right += examples.get(i).right().get(k) ? chances[k] : 0;
      }
      for (int k = 0; k < options.length; k++) {
        double wanted = examples.get(i).right().get(k) ? chances[k] / right : 0;
        for (int clue : options[k]) {
          slope[clue] += chances[k] - wanted;
        }
      }
    }
    return slope;
  }

  private static double[] chances(int[][] options, double[] weights) {
    double[] chances = new double[options.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < options.length; k++) {
      for (int clue : options[k]) {
        chances[k] += weights[clue];
      }
      most = Math.max(most, chances[k]);
    }
    double sum = 0;
    for (int k = 0; k < options.length; k++) {
      chances[k] = Math.exp(chances[k] - most);
      sum += chances[k];
    }
    for (int k = 0; k < options.length; k++) {
      chances[k] /= sum;
    }
    return chances;
  }

  /** The share of choices that are right, each scene with what was learnt from all others. */
  static double leftOut(List<LabelledChoice> examples, Map<String, Double> expected, double fine) {
    double right = 0;
    for (String scene : new TreeSet<>(examples.stream().map(LabelledChoice::scene).toList())) {
      List<LabelledChoice> others =
          examples.stream().filter(example -> !example.scene().equals(scene)).toList();
      List<LabelledChoice> own =
          examples.stream().filter(example -> example.scene().equals(scene)).toList();
      right += right(own, learn(others, expected, fine)) * own.size();
    }
    return right / examples.size();
  }

  /** The share of choices that are right with the weights. */
  static double right(List<LabelledChoice> examples, ClueWeights weights) {
    long right =
        examples.stream()
            .filter(example -> example.right().get(weights.best(example.options())))
            .count();
    return (double) right / examples.size();
  }
}
