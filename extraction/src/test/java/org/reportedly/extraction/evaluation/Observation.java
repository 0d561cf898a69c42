package org.reportedly.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedly.extraction.confidence.Sign;
import org.reportedly.extraction.confidence.Weighed;
import org.reportedly.extraction.explanation.ExplainedReading;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;

/**
 * A claim that was read from a labelled report, and whether it is right: whether type, speaker and
 * stance are those of the labelled claim that it is paired with.
 *
 * @param scene of its report
 * @param signs by which its confidence is weighed
 * @param right false also where no labelled claim stands for it
 */
record Observation(String scene, List<Sign> signs, boolean right) {
  private static final Set<Field> WHAT_COUNTS = EnumSet.of(Field.TYPE, Field.SPEAKER, Field.STANCE);

  Observation {
    signs = List.copyOf(signs);
  }

  /** Reads the reports of a labelled folder. */
  static List<Observation> read(Path folder) throws IOException {
    LabelledReports labelled = LabelledReports.read(folder);
    List<Claim> found = new ArrayList<>();
    Map<String, List<Sign>> signs = new HashMap<>();
    Map<String, String> scenes = new HashMap<>();
    for (Report report : labelled.reports()) {
      ExplainedReading reading = Pipeline.reader().explain(report);
      scenes.put(report.id(), report.scene().orElse(report.id()));
      for (Claim claim : reading.reading().claims()) {
        found.add(claim);
        signs.put(
            claim.id(),
            reading.of(claim).orElseThrow().confidence().stream().map(Weighed::sign).toList());
      }
    }
    Set<String> right = new HashSet<>();
    for (Pairing.Pair pair : Pairing.of(labelled.claims(), found).pairs()) {
      if (pair.agreesOn(WHAT_COUNTS)) {
        right.add(pair.found().id());
      }
    }
    return found.stream()
        .map(claim ->
            new Observation(
                scenes.getOrDefault(claim.report(), ""),
                signs.getOrDefault(claim.id(), List.of()),
                right.contains(claim.id())))
        .toList();
  }
}
