package org.reportedly.extraction.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportedly.model.Claim;

/**
 * Labelled claims with the found ones that stand for them.
 *
 * @param pairs each claim is in one pair at most
 * @param labelled how many claims were labelled
 * @param found how many were found
 */
record Pairing(List<Pair> pairs, int labelled, int found) {

  /** A labelled claim and the found one for it. */
  record Pair(Claim labelled, Claim found) {
    boolean agreesOn(Set<Field> fields) {
      return fields.stream().allMatch(field -> field.isSame(labelled, found));
    }

    /** Most for the same type, then for each field in common. */
    int likeness() {
      long common =
          EnumSet.allOf(Field.class).stream()
              .filter(field -> field.isSame(labelled, found))
              .count();
      return (int) common + (Field.TYPE.isSame(labelled, found) ? 4 : 0);
    }
  }

  /**
   * Pairs claims of the same report whose evidence overlaps, those with most in common first; of
   * two with as much in common the one that stands first in the lists.
   */
  static Pairing of(List<Claim> labelled, List<Claim> found) {
    List<Pair> candidates = new ArrayList<>();
    for (Claim one : labelled) {
      for (Claim other : found) {
        if (one.report().equals(other.report())
            && one.evidence().span().overlaps(other.evidence().span())) {
          candidates.add(new Pair(one, other));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Pair::likeness).reversed());
    List<Pair> pairs = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : candidates) {
      String one = "labelled " + pair.labelled().id();
      String other = "found " + pair.found().id();
      if (!taken.contains(one) && !taken.contains(other)) {
        taken.add(one);
        taken.add(other);
        pairs.add(pair);
      }
    }
    return new Pairing(List.copyOf(pairs), labelled.size(), found.size());
  }

  /** F1 of claims found with all the fields right; of claims found at all where none is given. */
  double f1(Set<Field> fields) {
    long right = pairs.stream().filter(pair -> pair.agreesOn(fields)).count();
    return right == 0 ? 0 : 2.0 * right / (labelled + found);
  }
}
