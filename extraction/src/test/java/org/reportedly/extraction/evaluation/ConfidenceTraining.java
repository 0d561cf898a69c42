package org.reportedly.extraction.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedly.extraction.confidence.ConfidenceModel;
import org.reportedly.extraction.confidence.WeightTable;

/**
 * Learns from labelled reports how sure the reader may be, and prints how well it does.
 *
 * <p>{@code extraction/run.sh ConfidenceTraining [--out FILE] FOLDER… [--check FOLDER…]}: folders
 * hold {@code reports.jsonl} and {@code claims.jsonl} in the form of {@code samples/labels}. The
 * weights are fitted to all folders before {@code --check}; those after it are only measured. The
 * table for a training folder is cross-validated: each scene is measured with weights that never
 * saw it. With {@code --level} the base is moved until the mean confidence of that folder is its
 * share of right claims. Without {@code --out} nothing is written.
 */
public final class ConfidenceTraining {
  private static final String HEADER =
      """
      What each sign of a claim is worth, in log-odds of its type, speaker and stance all being read rightly.
      Written by ConfidenceTraining from labelled reports (see docs/modules/extraction.md); do not edit by hand.
      sign	weight
      """;

  /** The sign that every claim has. */
  private static final String BASE = "base";

  /** In log-odds. */
  private static final double FARTHEST_LEVEL = 3;

  private static final int HALVINGS = 40;

  private ConfidenceTraining() {}

  /** Trains and measures; see above. */
  public static void main(String[] arguments) throws IOException {
    List<Path> training = new ArrayList<>();
    List<Path> checking = new ArrayList<>();
    List<Path> out = new ArrayList<>();
    List<Path> levels = new ArrayList<>();
    List<Path> folders = training;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--check" -> folders = checking;
        case "--level" -> levels.add(Path.of(arguments[++i]));
        case "--out" -> out.add(Path.of(arguments[++i]));
        default -> folders.add(Path.of(arguments[i]));
      }
    }
    if (training.isEmpty()) {
      throw new IllegalArgumentException(
          "name at least one folder with reports.jsonl and claims.jsonl, such as samples/labels");
    }
    Map<Path, List<Observation>> read = new LinkedHashMap<>();
    for (Path folder : training) {
      read.put(folder, Observation.read(folder));
    }
    List<Observation> all = read.values().stream().flatMap(List::stream).toList();
    read.forEach((folder, some) ->
        System.out.println(
            crossValidated(some, all).table(folder.getFileName() + ", cross-validated by scene")));
    System.out.println(crossValidated(all, all).table("all of these, cross-validated by scene"));
    Map<String, Double> weights = LogisticRegression.fit(all);
    for (Path folder : levels) {
      weights = levelled(weights, Observation.read(folder));
    }
    for (Path folder : checking) {
      System.out.println(
          measured(Observation.read(folder), weights).table(folder.getFileName().toString()));
    }
    for (Path file : out) {
      Files.writeString(file, WeightTable.write(weights, HEADER), StandardCharsets.UTF_8);
    }
  }

  /** The weights with a base that makes the mean confidence of the reports their share of right. */
  private static Map<String, Double> levelled(
      Map<String, Double> weights, List<Observation> reports) {
    double right = (double) reports.stream().filter(Observation::right).count() / reports.size();
    double low = -FARTHEST_LEVEL;
    double high = FARTHEST_LEVEL;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      ConfidenceModel model = ConfidenceModel.with(raised(weights, middle));
      double mean =
          reports.stream().mapToDouble(one -> model.exact(one.signs())).average().orElse(right);
      low = mean < right ? middle : low;
      high = mean < right ? high : middle;
    }
    return raised(weights, low);
  }

  private static Map<String, Double> raised(Map<String, Double> weights, double level) {
    Map<String, Double> raised = new LinkedHashMap<>(weights);
    raised.merge(BASE, level, Double::sum);
    return raised;
  }

  private static Calibration crossValidated(List<Observation> some, List<Observation> all) {
    List<Calibration.Forecast> forecasts = new ArrayList<>();
    for (String scene : some.stream().map(Observation::scene).distinct().sorted().toList()) {
      Map<String, Double> weights =
          LogisticRegression.fit(all.stream().filter(one -> !one.scene().equals(scene)).toList());
      List<Observation> inside = some.stream().filter(one -> one.scene().equals(scene)).toList();
      forecasts.addAll(measured(inside, weights).forecasts());
    }
    return new Calibration(forecasts);
  }

  private static Calibration measured(List<Observation> some, Map<String, Double> weights) {
    ConfidenceModel model = ConfidenceModel.with(weights);
    return new Calibration(
        some.stream()
            .map(one -> new Calibration.Forecast(model.exact(one.signs()), one.right()))
            .toList());
  }
}
