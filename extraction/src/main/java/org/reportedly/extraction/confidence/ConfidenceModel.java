package org.reportedly.extraction.confidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The probability that type, speaker and stance of a claim are all read rightly, from its signs.
 *
 * <p>Immutable, and the same on every machine.
 */
public final class ConfidenceModel {
  private static final double STEPS = 100;

  private final Map<String, Double> weights;

  private ConfidenceModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model with the weights of the program's table. */
  public static ConfidenceModel load() {
    return with(WeightTable.load());
  }

  /**
   * A model with other weights.
   *
   * @param weights in log-odds, by the ids of signs; a sign that is not there is worth nothing
   */
  public static ConfidenceModel with(Map<String, Double> weights) {
    return new ConfidenceModel(weights);
  }

  /** The probability, in whole hundredths: more would feign a precision that it does not have. */
  public double of(List<Sign> signs) {
    return Math.rint(STEPS * exact(signs)) / STEPS;
  }

  /** The probability as it is. */
  public double exact(List<Sign> signs) {
    double sum = 0;
    for (Sign sign : signs) {
      sum += weight(sign);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** All signs with what they are worth, the weightiest first. */
  public List<Weighed> weighed(List<Sign> signs) {
    return signs.stream()
        .map(sign -> new Weighed(sign, weight(sign)))
        .sorted(
            Comparator.comparingDouble((Weighed weighed) -> -Math.abs(weighed.weight()))
                .thenComparing(weighed -> weighed.sign().id()))
        .toList();
  }

  private double weight(Sign sign) {
    return weights.getOrDefault(sign.id(), 0.0);
  }
}
