package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Traits;
import org.reportedly.model.ClaimType;

/** Finds the links that claims have, or will have once they are entered. */
final class Neighbours {
  private final PairScorer scorer;
  private final ClaimStore store;

  Neighbours(PairScorer scorer, ClaimStore store) {
    this.scorer = scorer;
    this.store = store;
  }

  /**
   * A link to be made.
   *
   * @param one the claim that was asked about
   * @param other the other
   */
  record NewLink(long one, long other, double score) {}

  /**
   * The links of claims that come, with those that are there and with one another.
   *
   * @param coming the claims by number
   * @param leaving the numbers of claims that go at the same time
   */
  List<NewLink> links(Map<Long, Traits> coming, Collection<Long> leaving) {
    Map<Long, List<ClaimStore.InBlock>> there = new HashMap<>();
    Set<Long> sought = new LinkedHashSet<>();
    coming.values().forEach(claim -> sought.addAll(sought(claim)));
    for (ClaimStore.InBlock found : store.inBlocks(sought)) {
      if (!leaving.contains(found.number())) {
        there.computeIfAbsent(found.block(), _ -> new ArrayList<>()).add(found);
      }
    }
    Map<Long, Set<Long>> candidates = new TreeMap<>();
    Set<Long> all = new HashSet<>();
    for (Map.Entry<Long, Traits> claim : new TreeMap<>(coming).entrySet()) {
      Set<Long> its = candidates(claim.getValue(), there);
      candidates.put(claim.getKey(), its);
      all.addAll(its);
      ClaimType type = claim.getValue().claim().claim().type();
      for (long block : BlockKeys.own(claim.getValue().claim())) {
        there
            .computeIfAbsent(block, _ -> new ArrayList<>())
            .add(new ClaimStore.InBlock(block, claim.getKey(), type));
      }
    }
    all.removeAll(coming.keySet());
    Map<Long, Traits> known = new HashMap<>(store.traits(all));
    known.putAll(coming);
    List<NewLink> links = new ArrayList<>();
    candidates.forEach((number, others) ->
        others.forEach(other -> {
          double score = score(known.get(number), known.get(other));
          if (score > 0) {
            links.add(new NewLink(number, other, score));
          }
        }));
    return links;
  }

  private Set<Long> sought(Traits claim) {
    ClaimType type = claim.claim().claim().type();
    return BlockKeys.sought(claim.claim(), scorer.comparableWith(type));
  }

  private Set<Long> candidates(Traits claim, Map<Long, List<ClaimStore.InBlock>> there) {
    Set<Long> found = new LinkedHashSet<>();
    Set<ClaimType> types = scorer.comparableWith(claim.claim().claim().type());
    for (long block : BlockKeys.sought(claim.claim(), types)) {
      for (ClaimStore.InBlock other : there.getOrDefault(block, List.of())) {
        if (types.contains(other.type())) {
          found.add(other.number());
        }
      }
    }
    return found;
  }

  private double score(
      @org.jspecify.annotations.Nullable Traits one,
      @org.jspecify.annotations.Nullable Traits other) {
    return one == null || other == null ? PairScorer.LOWEST : scorer.score(one, other);
  }

  /** What two claims that are there are linked with, leaving decisions aside; 0 or less if not. */
  double natural(Traits one, Traits other) {
    Set<Long> shared = new HashSet<>(sought(one));
    shared.retainAll(BlockKeys.own(other.claim()));
    boolean met =
        !shared.isEmpty()
            && scorer
                .comparableWith(one.claim().claim().type())
                .contains(other.claim().claim().type());
    return met ? scorer.score(one, other) : PairScorer.LOWEST;
  }
}
