package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;

/**
 * Which claims a claim is compared with: those of its own report, and those of a comparable type
 * within the same days (in steps of {@value BlockKeys#DAYS}) and a place that one can hold the
 * other. A claim without a place meets those that share a party with it. The rule is symmetric, so
 * that the order of arrival makes no difference. Mutable; for one thread.
 */
final class Blocks {
  private final BlockKeys keys;
  private final Map<Object, List<Integer>> blocks = new HashMap<>();

  Blocks(BlockKeys keys) {
    this.keys = keys;
  }

  /** Takes in a claim under its number, and gives the numbers of those to compare it with. */
  Set<Integer> add(int number, ReportedClaim claim) {
    Set<Integer> neighbours = new LinkedHashSet<>();
    for (Object key : keys.sought(claim)) {
      neighbours.addAll(blocks.getOrDefault(key, List.of()));
    }
    for (Object key : keys.own(claim)) {
      blocks.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(number);
    }
    return neighbours;
  }
}
