package org.reportedly.picture.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reportedly.fusion.link.Signal;

/**
 * Logistic regression with a ridge penalty on the signals of pairs and on every two of them
 * together, by gradient descent with momentum: the same pairs give the same table on every machine.
 */
final class PairLearner {
  /** Two signals together are learnt where this many pairs have both. */
  private static final int LEAST_PAIRS = 60;

  /** What a weight costs; two signals together must earn theirs more. */
  private static final double RIDGE = 1;

  private static final double RIDGE_OF_TWO = 30;
  private static final int STEPS = 400;

  /** Smaller weights of two together are left out of the table. */
  private static final double LEAST_WEIGHT = 0.12;

  private final Map<String, Integer> columns = new TreeMap<>();
  private final List<int[]> rows = new ArrayList<>();
  private final boolean[] same;

  private PairLearner(List<LabelledPair> pairs) {
    Map<String, Integer> counts = new HashMap<>();
    for (LabelledPair pair : pairs) {
      names(pair).forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    counts.entrySet().stream()
        .filter(it -> it.getKey().endsWith("\t") || it.getValue() >= LEAST_PAIRS)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(name -> columns.put(name, columns.size()));
    this.same = new boolean[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      rows.add(
          names(pairs.get(i)).stream()
              .filter(columns::containsKey)
              .mapToInt(columns::get)
              .toArray());
      same[i] = pairs.get(i).same();
    }
  }

  /** The columns of a pair as they stand in the table: signal, tab, other signal or nothing. */
  private static List<String> names(LabelledPair pair) {
    List<String> words =
        pair.signals().stream().filter(it -> it != Signal.BASE).map(Signal::word).sorted().toList();
    List<String> names = new ArrayList<>(List.of(Signal.BASE.word() + "\t"));
    for (int one = 0; one < words.size(); one++) {
      names.add(words.get(one) + "\t");
      for (int other = one + 1; other < words.size(); other++) {
        names.add(words.get(one) + "\t" + words.get(other));
      }
    }
    return names;
  }

  /**
   * The rows of the table.
   *
   * @param higher by how much base is set higher than fitted
   */
  static String table(List<LabelledPair> pairs, double higher) {
    PairLearner learner = new PairLearner(pairs);
    double[] weights = learner.fit();
    StringBuilder table = new StringBuilder();
    learner.columns.forEach((name, column) -> {
      boolean single = name.endsWith("\t");
      double weight = weights[column] + (name.equals(Signal.BASE.word() + "\t") ? higher : 0);
      if (single || Math.abs(weight) >= LEAST_WEIGHT) {
        table.append(name).append(String.format(Locale.ROOT, "\t%.2f%n", weight));
      }
    });
    return table.toString();
  }

  private double[] fit() {
    double[] ridge = new double[columns.size()];
    columns.forEach((name, column) -> ridge[column] = name.endsWith("\t") ? RIDGE : RIDGE_OF_TWO);
    double[] weights = new double[ridge.length];
    double[] ahead = new double[ridge.length];
    double[] curvature = curvature(ridge);
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(ahead, ridge);
      double momentum = (step - 1) / (step + 2.0);
      for (int i = 0; i < weights.length; i++) {
        double next = ahead[i] - gradient[i] / curvature[i];
        ahead[i] = next + momentum * (next - weights[i]);
        weights[i] = next;
      }
    }
    return weights;
  }

  /** Not less than how fast the gradient can turn, by column: a step divided by it is safe. */
  private double[] curvature(double[] ridge) {
    double[] bound = Arrays.copyOf(ridge, ridge.length);
    for (int[] row : rows) {
      for (int column : row) {
        bound[column] += row.length / 4.0;
      }
    }
    return bound;
  }

  private double[] gradient(double[] weights, double[] ridge) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = ridge[i] * weights[i];
    }
    for (int i = 0; i < same.length; i++) {
      double sum = 0;
      for (int column : rows.get(i)) {
        sum += weights[column];
      }
      double error = 1 / (1 + Math.exp(-sum)) - (same[i] ? 1 : 0);
      for (int column : rows.get(i)) {
        gradient[column] += error;
      }
    }
    return gradient;
  }
}
