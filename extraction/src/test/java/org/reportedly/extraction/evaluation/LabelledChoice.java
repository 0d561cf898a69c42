package org.reportedly.extraction.evaluation;

import java.util.List;

/**
 * A choice between options of which people have labelled the right ones.
 *
 * @param scene of the report; reports of one scene are alike
 * @param options the clues of each
 * @param right for each option whether it is what was labelled
 */
record LabelledChoice(String scene, List<List<String>> options, List<Boolean> right) {
  LabelledChoice {
    options = List.copyOf(options);
    right = List.copyOf(right);
  }

  /** The scene of a report's id: without its number. */
  static String sceneOf(String report) {
    return report.substring(0, Math.max(0, report.lastIndexOf('-')));
  }

  /** Whether any option is what was labelled. */
  boolean isSolvable() {
    return right.contains(true);
  }
}
