package org.reportedly.picture.learning;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pairs of claims that share an incident.
 *
 * @param right in both the labels and what was found
 * @param found in what was found
 * @param labelled in the labels
 */
record PairCount(int right, int found, int labelled) {
  /**
   * Counts the pairs of a scene's labelled claims.
   *
   * @param incidents the incident that was found, by claim
   */
  static PairCount of(LabelledScene scene, Map<String, String> incidents) {
    List<LabelledScene.Told> told =
        scene.claims().stream().filter(it -> it.incident().isPresent()).toList();
    int right = 0;
    int found = 0;
    int labelled = 0;
    for (int one = 0; one < told.size(); one++) {
      String here = incidents.getOrDefault(told.get(one).claim().id(), "");
      for (int other = one + 1; other < told.size(); other++) {
        boolean together = here.equals(incidents.get(told.get(other).claim().id()));
        boolean same = told.get(one).incident().equals(told.get(other).incident());
        right += together && same ? 1 : 0;
        found += together ? 1 : 0;
        labelled += same ? 1 : 0;
      }
    }
    return new PairCount(right, found, labelled);
  }

  PairCount plus(PairCount other) {
    return new PairCount(right + other.right, found + other.found, labelled + other.labelled);
  }

  @Override
  public String toString() {
    double precision = right / (double) Math.max(1, found);
    double recall = right / (double) Math.max(1, labelled);
    double both = 2 * precision * recall / Math.max(1e-9, precision + recall);
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, both);
  }
}
