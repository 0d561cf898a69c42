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
import org.reportedly.fusion.ReportedClaim;
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
   * @param cut the same claims, cut up for comparing
   * @param leaving the numbers of claims that go at the same time
   */
  List<NewLink> links(
      Map<Long, ReportedClaim> coming, Map<Long, Traits> cut, Collection<Long> leaving) {
    Map<Long, Set<Long>> sought = new TreeMap<>();
    coming.forEach((number, claim) -> sought.put(number, sought(claim)));
    Set<Long> blocks = new LinkedHashSet<>();
    sought.values().forEach(blocks::addAll);
    Map<Long, List<ClaimStore.InBlock>> there = new HashMap<>();
    for (ClaimStore.InBlock found : store.inBlocks(blocks)) {
      if (!leaving.contains(found.number())) {
        there.computeIfAbsent(found.block(), _ -> new ArrayList<>()).add(found);
      }
    }
    Map<Long, Set<Long>> candidates = new TreeMap<>();
    Set<Long> all = new HashSet<>();
    sought.forEach((number, own) -> {
      ReportedClaim claim = Parting.of(coming, number);
      ClaimType type = claim.claim().type();
      Set<Long> its = candidates(type, own, there);
      candidates.put(number, its);
      all.addAll(its);
      for (long block : BlockKeys.own(claim)) {
        there
            .computeIfAbsent(block, _ -> new ArrayList<>())
            .add(new ClaimStore.InBlock(block, number, type));
      }
    });
    all.removeAll(coming.keySet());
    Map<Long, Traits> known = new HashMap<>(store.traits(all));
    known.putAll(cut);
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

  private Set<Long> sought(ReportedClaim claim) {
    return BlockKeys.sought(claim, scorer.comparableWith(claim.claim().type()));
  }

  private Set<Long> candidates(
      ClaimType type, Set<Long> sought, Map<Long, List<ClaimStore.InBlock>> there) {
    Set<Long> found = new LinkedHashSet<>();
    Set<ClaimType> types = scorer.comparableWith(type);
    for (long block : sought) {
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
  double natural(ReportedClaim one, ReportedClaim other) {
    Set<Long> shared = new HashSet<>(sought(one));
    shared.retainAll(BlockKeys.own(other));
    boolean met =
        !shared.isEmpty()
            && scorer.comparableWith(one.claim().type()).contains(other.claim().type());
    return met ? scorer.score(scorer.traits(one), scorer.traits(other)) : PairScorer.LOWEST;
  }
}
