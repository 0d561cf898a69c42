package org.reportedly.picture.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedly.fusion.incident.Incident;
import org.reportedly.fusion.incident.IncidentBook;
import org.reportedly.fusion.link.PairScorer;

/**
 * Learns from labelled reports what signals of two claims being about one occurrence are worth, and
 * prints how well incidents are found.
 *
 * <p>{@code picture/run.sh learning.PairTraining [--out FILE] FOLDER[:CLAIMS]… [--check
 * FOLDER[:CLAIMS]…]}: folders hold {@code reports.jsonl} and {@code claims.jsonl} in the form of
 * {@code samples/labels}; the file behind the colon holds the claims of the same reports as {@code
 * reportedly read --format jsonl} writes them, which are then learnt from instead. Each scene is
 * measured with weights that never saw a claim of it; scenes of folders behind {@code --check} are
 * not learnt from at all. Beside it stands what the present table comes to, which may have seen the
 * scene. Without {@code --out} nothing is written.
 */
public final class PairTraining {
  /** Average linkage asks all pairs, so that a pair may be linked on less than even odds. */
  private static final double HIGHER = 1.9;

  private static final String HEADER =
      """
      # What each outcome of comparing two claims is worth, as log-odds of one occurrence; and what two outcomes are
      # worth more (or less) together than each alone. A pair is linked when the sum is above 0; base is added to all.
      # Written by PairTraining from labelled reports (see docs/modules/fusion.md); do not edit by hand.
      # signal	signal that must be there too, or empty	weight
      """;

  private PairTraining() {}

  /** Trains and measures; see above. */
  public static void main(String[] arguments) throws IOException {
    List<LabelledScene> training = new ArrayList<>();
    List<LabelledScene> checking = new ArrayList<>();
    Optional<Path> out = Optional.empty();
    List<LabelledScene> scenes = training;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--check" -> scenes = checking;
        case "--out" -> out = Optional.of(Path.of(arguments[++i]));
        default -> scenes.addAll(scenes(arguments[i]));
      }
    }
    if (training.isEmpty()) {
      throw new IllegalArgumentException("name a folder, such as extraction/training");
    }
    PairScorer present = PairScorer.bundled();
    List<LabelledPair> pairs =
        training.stream().flatMap(it -> LabelledPair.of(it, present).stream()).toList();
    PairCount learnt = new PairCount(0, 0, 0);
    PairCount now = learnt;
    List<LabelledScene> measured = new ArrayList<>(training);
    measured.addAll(checking);
    Map<String, PairScorer> without = new HashMap<>();
    for (LabelledScene scene : measured) {
      PairScorer scorer =
          without.computeIfAbsent(
              scene.name(),
              name ->
                  PairScorer.with(
                      PairLearner.table(
                          pairs.stream().filter(it -> !it.scene().equals(name)).toList(), HIGHER)));
      PairCount one = count(scene, scorer);
      PairCount other = count(scene, present);
      System.out.printf("%-12s learnt %s; present table %s%n", scene.name(), one, other);
      learnt = learnt.plus(one);
      now = now.plus(other);
    }
    System.out.printf("%-12s learnt %s; present table %s%n", "all", learnt, now);
    if (out.isPresent()) {
      String table = HEADER + PairLearner.table(pairs, HIGHER);
      Files.writeString(out.get(), table, StandardCharsets.UTF_8);
      System.out.printf("%d rows written to %s%n", table.lines().count() - 4, out.get());
    }
  }

  private static List<LabelledScene> scenes(String argument) throws IOException {
    String[] parts = argument.split(":", 2);
    Path folder = Path.of(parts[0]);
    return parts.length == 1
        ? LabelledScene.labelled(folder)
        : LabelledScene.read(folder, Path.of(parts[1]));
  }

  private static PairCount count(LabelledScene scene, PairScorer scorer) {
    Map<String, String> found = new HashMap<>();
    for (Incident incident :
        IncidentBook.incidents(
            scorer, scene.claims().stream().map(LabelledScene.Told::claim).toList(), List.of())) {
      incident.claims().forEach(claim -> found.put(claim.id(), incident.id()));
    }
    return PairCount.of(scene, found);
  }
}
