package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.model.ClaimType;

/**
 * Which claims a claim is compared with: those of its own report, and those of a comparable type
 * within the same days (in steps of {@value BlockKeys#DAYS}) and a place that one can hold the
 * other. A claim without a place meets those that share a party with it. The rule is symmetric, so
 * that the order of arrival makes no difference. Mutable; for one thread.
 */
final class Blocks {
  private final Function<ClaimType, Set<ClaimType>> comparable;
  private final Map<Object, Map<ClaimType, List<Integer>>> blocks = new HashMap<>();

  /**
   * Empty blocks.
   *
   * @param comparable the types that each type is compared with
   */
  Blocks(Function<ClaimType, Set<ClaimType>> comparable) {
    this.comparable = comparable;
  }

  /** Takes in a claim under its number, and gives the numbers of those to compare it with. */
  Set<Integer> add(int number, ReportedClaim claim) {
    Set<Integer> neighbours = new LinkedHashSet<>();
    Set<ClaimType> types = comparable.apply(claim.claim().type());
    for (Object key : BlockKeys.sought(claim)) {
      Map<ClaimType, List<Integer>> block = blocks.getOrDefault(key, Map.of());
      for (Map.Entry<ClaimType, List<Integer>> entry : block.entrySet()) {
        if (types.contains(entry.getKey())) {
          neighbours.addAll(entry.getValue());
        }
      }
    }
    for (Object key : BlockKeys.own(claim)) {
      blocks
          .computeIfAbsent(key, _ -> new EnumMap<>(ClaimType.class))
          .computeIfAbsent(claim.claim().type(), _ -> new ArrayList<>(2))
          .add(number);
    }
    return neighbours;
  }
}
