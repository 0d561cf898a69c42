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
 * saw it. Without {@code --out} nothing is written.
 */
public final class ConfidenceTraining {
  private static final String HEADER =
      """
      What each sign of a claim is worth, in log-odds of its type, speaker and stance all being read rightly.
      Written by ConfidenceTraining from labelled reports (see docs/modules/extraction.md); do not edit by hand.
      sign	weight
      """;

  private ConfidenceTraining() {}

  /** Trains and measures; see above. */
  public static void main(String[] arguments) throws IOException {
    List<Path> training = new ArrayList<>();
    List<Path> checking = new ArrayList<>();
    List<Path> out = new ArrayList<>();
    List<Path> folders = training;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--check" -> folders = checking;
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
    for (Path folder : checking) {
      System.out.println(
          measured(Observation.read(folder), weights).table(folder.getFileName().toString()));
    }
    for (Path file : out) {
      Files.writeString(file, WeightTable.write(weights, HEADER), StandardCharsets.UTF_8);
    }
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
