package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.Decision;
import org.reportedly.ledger.entry.Decided;
import org.reportedly.ledger.entry.Decision.Merge;
import org.reportedly.ledger.entry.Decision.Split;

/**
 * Merges and splits as decisions about two claims each. Of several about the same two the latest
 * counts. Immutable.
 */
final class DecidedPairs {
  /** No decisions. */
  static final DecidedPairs NONE = new DecidedPairs(List.of());

  private final Map<Pair, Decision> pairs = new LinkedHashMap<>();
  private final Map<String, Set<Decision>> byClaim = new HashMap<>();

  /** Two claims, the lesser id first. */
  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private DecidedPairs(List<Decided> decided) {
    for (Decided each : decided) {
      switch (each.decision()) {
        case Merge(List<String> claims, String _) -> merge(claims);
        case Split(List<String> claims, List<String> from, String _) ->
            claims.forEach(one -> from.forEach(other -> split(one, other)));
        default -> throw new IllegalArgumentException("neither a merge nor a split: " + each);
      }
    }
    for (Decision decision : pairs.values()) {
      byClaim.computeIfAbsent(decision.one(), _ -> new LinkedHashSet<>()).add(decision);
      byClaim.computeIfAbsent(decision.other(), _ -> new LinkedHashSet<>()).add(decision);
    }
  }

  private void merge(List<String> claims) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Pair pair = Pair.of(claims.get(i), claims.get(j));
        // To tie all to the first is enough; between the others only an older split gives way.
        if (i == 0 || pairs.get(pair) instanceof Decision.Different) {
          pairs.put(pair, new Decision.Same(claims.get(i), claims.get(j)));
        }
      }
    }
  }

  private void split(String one, String other) {
    pairs.put(Pair.of(one, other), new Decision.Different(one, other));
  }

  /** The decisions, in the order of the log. */
  static DecidedPairs of(List<Decided> decided) {
    return decided.isEmpty() ? NONE : new DecidedPairs(decided);
  }

  /** All about a claim, by its id. */
  Set<Decision> about(String claim) {
    return byClaim.getOrDefault(claim, Set.of());
  }

  /** All about the claims. */
  List<Decision> among(Collection<ReportedClaim> claims) {
    return pairs.isEmpty()
        ? List.of()
        : claims.stream().flatMap(claim -> about(claim.id()).stream()).distinct().toList();
  }

  /** All decisions. */
  List<Decision> all() {
    return List.copyOf(pairs.values());
  }

  /** The pairs about which another decision holds than before, or none any more. */
  List<Decision> changedSince(DecidedPairs before) {
    List<Decision> changed = new ArrayList<>();
    pairs.forEach((pair, decision) -> {
      if (!decision.equals(before.pairs.get(pair))) {
        changed.add(decision);
      }
    });
    before.pairs.forEach((pair, decision) -> {
      if (!pairs.containsKey(pair)) {
        changed.add(decision);
      }
    });
    return changed;
  }
}
