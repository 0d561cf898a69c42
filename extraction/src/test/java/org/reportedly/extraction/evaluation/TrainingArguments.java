package org.reportedly.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program that learns weights is called with: folders, and perhaps {@code --out FILE}.
 *
 * @param sets the labelled reports of each folder; at least one
 * @param out the files that the table is written to
 */
record TrainingArguments(List<LabelledReports> sets, List<Path> out) {
  TrainingArguments {
    sets = List.copyOf(sets);
    out = List.copyOf(out);
  }

  /**
   * Reads the folders.
   *
   * @throws IllegalArgumentException if none is named
   */
  static TrainingArguments of(String[] arguments) throws IOException {
    List<LabelledReports> sets = new ArrayList<>();
    List<Path> out = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--out" -> out.add(Path.of(arguments[++i]));
        default -> sets.add(LabelledReports.read(Path.of(arguments[i])));
      }
    }
    if (sets.isEmpty()) {
      throw new IllegalArgumentException(
          "name at least one folder with reports.jsonl and claims.jsonl, such as extraction/training");
    }
    return new TrainingArguments(sets, out);
  }
}
