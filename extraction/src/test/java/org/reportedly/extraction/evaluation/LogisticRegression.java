package org.reportedly.extraction.evaluation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reportedly.extraction.confidence.Sign;

/** Fits what each sign is worth, with a penalty on large weights. The same in, the same out. */
final class LogisticRegression {
  /** How much an observation counts against the penalty; chosen by cross-validation. */
  private static final double COST = 0.1;

  private static final double TOLERANCE = 0.0001;

  private LogisticRegression() {}

  /** The weights in log-odds, by the signs' ids. */
  static Map<String, Double> fit(List<Observation> observations) {
    Map<String, Integer> numbers = numbers(observations);
    Problem problem = new Problem();
    problem.l = observations.size();
    problem.n = numbers.size();
    problem.x = observations.stream().map(one -> features(one, numbers)).toArray(Feature[][]::new);
    problem.y = observations.stream().mapToDouble(one -> one.right() ? 1 : 0).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
    int direction = model.getLabels()[0] == 1 ? 1 : -1;
    Map<String, Double> weights = new LinkedHashMap<>();
    numbers.forEach(
        (id, number) -> weights.put(id, direction * model.getFeatureWeights()[number - 1]));
    return weights;
  }

  /** Numbers from 1, in the order of the ids. */
  private static Map<String, Integer> numbers(List<Observation> observations) {
    TreeSet<String> ids = new TreeSet<>();
    observations.forEach(one -> one.signs().stream().map(Sign::id).forEach(ids::add));
    Map<String, Integer> numbers = new TreeMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size() + 1));
    return numbers;
  }

  private static Feature[] features(Observation observation, Map<String, Integer> numbers) {
    return observation.signs().stream()
        .map(sign -> numbers.getOrDefault(sign.id(), 0))
        .sorted()
        .map(number -> new FeatureNode(number, 1))
        .toArray(Feature[]::new);
  }
}
