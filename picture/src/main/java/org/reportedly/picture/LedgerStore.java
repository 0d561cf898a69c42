package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.incident.ClaimStore;
import org.reportedly.fusion.incident.Decision;
import org.reportedly.fusion.incident.Linked;
import org.reportedly.fusion.link.Traits;
import org.reportedly.fusion.situation.Weighing;
import org.reportedly.ledger.query.NumberedClaim;
import org.reportedly.ledger.sql.WeighingTables;
import org.reportedly.ledger.sql.WeighingTables.Neighbour;
import org.reportedly.ledger.sql.WeighingTables.StoredLink;

/**
 * The claims of a ledger as they are sorted into incidents. What is to be written is kept until
 * something is asked that is not remembered, and then written at once. For one transaction and one
 * thread.
 */
final class LedgerStore implements ClaimStore {
  private final WeighingTables tables;
  private final DecidedPairs decisions;
  private final Weighing weighing;
  private final Remembered remembered;
  private final List<Neighbour> entering = new ArrayList<>();
  private final Map<Long, byte[]> cutting = new TreeMap<>();
  private final Map<Pair, Double> linking = new HashMap<>();

  /** Two claims, the lesser number first. */
  private record Pair(long one, long other) {
    static Pair of(long one, long other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }
  }

  /**
   * @param remembered what need not be read again; more is put there
   */
  LedgerStore(
      WeighingTables tables, DecidedPairs decisions, Weighing weighing, Remembered remembered) {
    this.tables = tables;
    this.decisions = decisions;
    this.weighing = weighing;
    this.remembered = remembered;
  }

  @Override
  public Map<Long, Traits> traits(Collection<Long> numbers) {
    Map<Long, Traits> found = new HashMap<>();
    List<Long> missing = known(numbers, remembered.traits, found);
    if (missing.isEmpty()) {
      return found;
    }
    flush();
    tables.traits(missing).forEach((number, written) -> found.put(number, Traits.read(written)));
    // Ledgers of older versions kept none.
    List<Long> uncut = missing.stream().filter(number -> !found.containsKey(number)).toList();
    claims(uncut)
        .forEach((number, claim) -> {
          Traits traits = weighing.traits(claim);
          found.put(number, traits);
          cutting.put(number, traits.write());
        });
    missing.forEach(number ->
        Optional.ofNullable(found.get(number)).ifPresent(it -> remembered.traits.put(number, it)));
    return found;
  }

  @Override
  public Map<Long, ReportedClaim> claims(Collection<Long> numbers) {
    Map<Long, ReportedClaim> found = new HashMap<>();
    for (NumberedClaim claim : tables.claims(known(numbers, remembered.claims, found))) {
      ReportedClaim reported = reported(claim);
      remembered.claims.put(claim.number(), reported);
      found.put(claim.number(), reported);
    }
    return found;
  }

  /** Finds what is remembered, and tells the numbers of the rest. */
  private static <T> List<Long> known(
      Collection<Long> numbers, Map<Long, T> remembered, Map<Long, T> found) {
    List<Long> missing = new ArrayList<>();
    for (Long number : numbers) {
      T known = remembered.get(number);
      if (known == null) {
        missing.add(number);
      } else {
        found.put(number, known);
      }
    }
    return missing;
  }

  static ReportedClaim reported(NumberedClaim claim) {
    return new ReportedClaim(claim.outlet(), claim.published(), claim.claim(), claim.wording());
  }

  @Override
  public List<InBlock> inBlocks(Collection<Long> blocks) {
    List<InBlock> found = new ArrayList<>();
    List<Long> missing = new ArrayList<>();
    for (long block : blocks) {
      remembered.blocks.in(block).ifPresentOrElse(found::addAll, () -> missing.add(block));
    }
    if (!missing.isEmpty()) {
      flush();
      missing.forEach(remembered.blocks::know);
      for (Neighbour neighbour : tables.inBlocks(missing)) {
        InBlock claim = new InBlock(neighbour.block(), neighbour.claim(), neighbour.type());
        remembered.blocks.add(claim);
        found.add(claim);
      }
    }
    return found;
  }

  @Override
  public Map<Long, List<Linked>> links(Collection<Long> numbers) {
    Map<Long, List<Linked>> found = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    for (long number : numbers) {
      remembered
          .links
          .of(number)
          .ifPresentOrElse(its -> found.put(number, its), () -> missing.add(number));
    }
    if (!missing.isEmpty()) {
      flush();
      for (long number : missing) {
        remembered.links.know(number);
        found.put(number, new ArrayList<>(1));
      }
      for (StoredLink link : tables.links(missing)) {
        remembered.links.add(link.claim(), link.other(), link.score());
        found
            .computeIfAbsent(link.claim(), _ -> new ArrayList<>(1))
            .add(new Linked(link.other(), link.score()));
      }
    }
    return found;
  }

  @Override
  public Optional<Long> number(String claim) {
    return tables.number(claim);
  }

  @Override
  public Set<Decision> decisions(String claim) {
    return decisions.about(claim);
  }

  @Override
  public void enter(long number, ReportedClaim claim, Traits traits, Set<Long> blocks) {
    remembered.claims.put(number, claim);
    remembered.traits.put(number, traits);
    remembered.links.know(number);
    cutting.put(number, traits.write());
    for (long block : blocks) {
      entering.add(new Neighbour(block, number, traits.type()));
      remembered.blocks.add(new InBlock(block, number, traits.type()));
    }
  }

  @Override
  public void leave(long number, ReportedClaim claim, Set<Long> blocks) {
    flush();
    tables.leave(number, blocks);
    blocks.forEach(remembered.blocks::forget);
    List<StoredLink> gone = new ArrayList<>();
    for (StoredLink link : tables.links(List.of(number))) {
      gone.add(link);
      gone.add(new StoredLink(link.other(), link.claim(), link.score()));
      remembered.links.remove(link.other(), number);
    }
    remembered.links.forget(number);
    tables.unlink(gone);
  }

  @Override
  public void link(long one, long other, double score) {
    if (isLinked(one, other)) {
      unlink(one, other);
    }
    linking.put(Pair.of(one, other), score);
    remembered.links.add(one, other, score);
    remembered.links.add(other, one, score);
  }

  private boolean isLinked(long one, long other) {
    return links(List.of(one)).getOrDefault(one, List.of()).stream()
        .anyMatch(link -> link.other() == other);
  }

  @Override
  public void unlink(long one, long other) {
    flush();
    tables.unlink(List.of(new StoredLink(one, other, 0), new StoredLink(other, one, 0)));
    remembered.links.remove(one, other);
    remembered.links.remove(other, one);
  }

  @Override
  public void settled(Collection<Long> numbers, double strength) {
    numbers.forEach(number -> remembered.strengths.put(number, strength));
  }

  @Override
  public double settledAt(long number) {
    return remembered.strengths.get(number);
  }

  /** Writes what is yet to be written, in the order in which it is kept. */
  void flush() {
    tables.keep(cutting);
    cutting.clear();
    Collections.sort(entering);
    tables.enter(entering);
    entering.clear();
    List<StoredLink> links = new ArrayList<>(2 * linking.size());
    linking.forEach((pair, score) -> {
      links.add(new StoredLink(pair.one(), pair.other(), score));
      links.add(new StoredLink(pair.other(), pair.one(), score));
    });
    Collections.sort(links);
    tables.link(links);
    linking.clear();
  }
}
