package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.Traits;
import org.reportedly.model.ClaimType;

/** Keeps claims in memory, which grows with the claims and their links. For one thread. */
final class MemoryStore implements ClaimStore {
  private final Map<Long, Traits> traits = new HashMap<>();
  private final Map<Long, ReportedClaim> claims = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, Set<Long>> blocks = new HashMap<>();
  private final Map<Long, Map<Long, Double>> links = new HashMap<>();
  private final Map<String, Set<Decision>> decisions = new HashMap<>();
  private final Map<Long, Double> settled = new HashMap<>();

  @Override
  public Map<Long, Traits> traits(Collection<Long> wanted) {
    return traits;
  }

  @Override
  public Map<Long, ReportedClaim> claims(Collection<Long> wanted) {
    return claims;
  }

  @Override
  public List<InBlock> inBlocks(Collection<Long> wanted) {
    List<InBlock> found = new ArrayList<>();
    for (long block : wanted) {
      blocks.getOrDefault(block, Set.of()).forEach(number -> found.add(at(block, number)));
    }
    return found;
  }

  private InBlock at(long block, long number) {
    return new InBlock(block, number, type(number));
  }

  private ClaimType type(long number) {
    return known(number).type();
  }

  private Traits known(long number) {
    Traits known = traits.get(number);
    if (known == null) {
      throw new IllegalArgumentException("no claim has the number " + number);
    }
    return known;
  }

  @Override
  public Map<Long, List<Linked>> links(Collection<Long> wanted) {
    Map<Long, List<Linked>> found = new HashMap<>();
    for (long number : wanted) {
      List<Linked> own = new ArrayList<>();
      links
          .getOrDefault(number, Map.of())
          .forEach((other, score) -> own.add(new Linked(other, score)));
      found.put(number, own);
    }
    return found;
  }

  @Override
  public Optional<Long> number(String claim) {
    return Optional.ofNullable(numbers.get(claim));
  }

  @Override
  public Set<Decision> decisions(String claim) {
    return decisions.getOrDefault(claim, Set.of());
  }

  void note(Decision decision) {
    for (String claim : List.of(decision.one(), decision.other())) {
      decisions.computeIfAbsent(claim, _ -> new LinkedHashSet<>()).add(decision);
    }
  }

  @Override
  public void enter(long number, ReportedClaim claim, Traits cut, Set<Long> its) {
    traits.put(number, cut);
    claims.put(number, claim);
    numbers.put(claim.id(), number);
    its.forEach(block -> blocks.computeIfAbsent(block, _ -> new LinkedHashSet<>()).add(number));
  }

  @Override
  public void leave(long number, ReportedClaim claim, Set<Long> its) {
    links.getOrDefault(number, Map.of()).keySet().stream()
        .toList()
        .forEach(other -> unlink(number, other));
    its.forEach(block -> blocks.getOrDefault(block, new LinkedHashSet<>()).remove(number));
    traits.remove(number);
    claims.remove(number);
    settled.remove(number);
    numbers.remove(claim.id());
  }

  @Override
  public void link(long one, long other, double score) {
    links.computeIfAbsent(one, _ -> new HashMap<>(2)).put(other, score);
    links.computeIfAbsent(other, _ -> new HashMap<>(2)).put(one, score);
  }

  @Override
  public void unlink(long one, long other) {
    links.getOrDefault(one, new HashMap<>()).remove(other);
    links.getOrDefault(other, new HashMap<>()).remove(one);
  }

  @Override
  public void settled(Collection<Long> claims, double strength) {
    claims.forEach(number -> settled.put(number, strength));
  }

  @Override
  public double settledAt(long number) {
    return settled.getOrDefault(number, 0.0);
  }
}
