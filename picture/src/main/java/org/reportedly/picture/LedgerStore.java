package org.reportedly.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * something is asked, and then written at once. For one transaction and one thread.
 */
final class LedgerStore implements ClaimStore {
  private final WeighingTables tables;
  private final DecidedPairs decisions;
  private final Weighing weighing;
  private final Map<Long, Traits> known;
  private final Strengths strengths;
  private final List<Neighbour> entering = new ArrayList<>();
  private final Set<Long> isNew = new HashSet<>();
  private final Map<List<Long>, Double> linking = new LinkedHashMap<>();

  /**
   * @param known claims that were cut up before, by number; others are put there
   * @param strengths what is remembered of what holds claims together; more is put there
   */
  LedgerStore(
      WeighingTables tables,
      DecidedPairs decisions,
      Weighing weighing,
      Map<Long, Traits> known,
      Strengths strengths) {
    this.tables = tables;
    this.decisions = decisions;
    this.weighing = weighing;
    this.known = known;
    this.strengths = strengths;
  }

  @Override
  public Map<Long, Traits> traits(Collection<Long> numbers) {
    Map<Long, Traits> found = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    for (long number : numbers) {
      Traits traits = known.get(number);
      if (traits == null) {
        missing.add(number);
      } else {
        found.put(number, traits);
      }
    }
    for (NumberedClaim claim : tables.claims(missing)) {
      Traits traits = weighing.traits(reported(claim));
      known.put(claim.number(), traits);
      found.put(claim.number(), traits);
    }
    return found;
  }

  static ReportedClaim reported(NumberedClaim claim) {
    return new ReportedClaim(claim.outlet(), claim.published(), claim.claim(), claim.wording());
  }

  @Override
  public List<InBlock> inBlocks(Collection<Long> blocks) {
    flush();
    return tables.inBlocks(blocks).stream()
        .map(it -> new InBlock(it.block(), it.claim(), it.type()))
        .toList();
  }

  @Override
  public Map<Long, List<Linked>> links(Collection<Long> numbers) {
    flush();
    Map<Long, List<Linked>> found = new HashMap<>();
    numbers.forEach(number -> found.put(number, new ArrayList<>(1)));
    for (StoredLink link : tables.links(numbers)) {
      found
          .computeIfAbsent(link.claim(), _ -> new ArrayList<>(1))
          .add(new Linked(link.other(), link.score()));
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
  public void enter(long number, Traits claim, Set<Long> blocks) {
    known.put(number, claim);
    isNew.add(number);
    blocks.forEach(
        block -> entering.add(new Neighbour(block, number, claim.claim().claim().type())));
  }

  @Override
  public void leave(long number, Traits claim, Set<Long> blocks) {
    flush();
    tables.leave(number, blocks);
    List<StoredLink> gone = new ArrayList<>();
    for (StoredLink link : tables.links(List.of(number))) {
      gone.add(link);
      gone.add(new StoredLink(link.other(), link.claim(), link.score()));
    }
    tables.unlink(gone);
  }

  @Override
  public void link(long one, long other, double score) {
    if (!isNew.contains(one) && !isNew.contains(other)) {
      unlink(one, other);
    }
    linking.put(List.of(Math.min(one, other), Math.max(one, other)), score);
  }

  @Override
  public void unlink(long one, long other) {
    flush();
    tables.unlink(List.of(new StoredLink(one, other, 0), new StoredLink(other, one, 0)));
  }

  @Override
  public void settled(Collection<Long> numbers, double strength) {
    numbers.forEach(number -> strengths.put(number, strength));
  }

  @Override
  public double settledAt(long number) {
    return strengths.get(number);
  }

  /** Writes what is yet to be written. */
  void flush() {
    if (!entering.isEmpty()) {
      tables.enter(entering);
      entering.clear();
    }
    if (!linking.isEmpty()) {
      List<StoredLink> links = new ArrayList<>();
      linking.forEach((pair, score) -> {
        links.add(new StoredLink(pair.getFirst(), pair.getLast(), score));
        links.add(new StoredLink(pair.getLast(), pair.getFirst(), score));
      });
      tables.link(links);
      linking.clear();
    }
    isNew.clear();
  }
}
