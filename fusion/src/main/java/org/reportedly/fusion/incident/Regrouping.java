package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reportedly.fusion.ReportedClaim;
import org.reportedly.fusion.link.PairScorer;
import org.reportedly.fusion.link.Traits;

/**
 * Keeps the incidents of a store's claims current. What comes, goes or is decided touches only its
 * neighbours and what hangs together with them; what holds afterwards is the same in whatever order
 * it came about. For one thread.
 */
public final class Regrouping {
  private final PairScorer scorer;
  private final ClaimStore store;
  private final int most;
  private final Neighbours neighbours;
  private final Parting parting;

  /** A regrouping of the store's claims. */
  public Regrouping(PairScorer scorer, ClaimStore store) {
    this(scorer, store, Parting.MOST);
  }

  Regrouping(PairScorer scorer, ClaimStore store, int most) {
    this.scorer = scorer;
    this.store = store;
    this.most = most;
    this.neighbours = new Neighbours(scorer, store);
    this.parting = new Parting(scorer, store);
  }

  /** The block that holds all claims of a report that were entered. */
  public static long blockOf(String report) {
    return BlockKeys.inReport(report);
  }

  /**
   * Takes claims out and others in, best all of a report or more at once.
   *
   * @param leaving numbers of claims that are there
   * @param coming claims under numbers that are new
   */
  public Regrouped replace(Collection<Long> leaving, Map<Long, ReportedClaim> coming) {
    Map<Long, Traits> in = new TreeMap<>();
    coming.forEach((number, claim) -> in.put(number, scorer.traits(claim)));
    List<Neighbours.NewLink> links = neighbours.links(coming, in, leaving);

    Set<Long> seeds = new LinkedHashSet<>(leaving);
    store.links(leaving).values().forEach(own -> own.forEach(it -> seeds.add(it.other())));
    boolean growing = leaving.isEmpty();
    for (Neighbours.NewLink link : links) {
      // A link too weak to count among all that hangs together changes nothing for those there.
      if (!growing || link.score() > store.settledAt(link.other())) {
        seeds.add(link.other());
      }
    }
    in.values().forEach(claim -> seeds.addAll(decidedTogether(claim.id())));
    seeds.removeAll(in.keySet());
    Set<Set<Long>> before = new Parts(store, most, true).of(seeds);

    Set<String> claims = new TreeSet<>();
    Map<Long, ReportedClaim> out = Map.copyOf(store.claims(leaving));
    for (long number : leaving) {
      ReportedClaim claim = out.get(number);
      if (claim != null) {
        store.leave(number, claim, BlockKeys.own(claim));
        claims.add(claim.id());
      }
    }
    in.forEach((number, cut) -> {
      ReportedClaim claim = Parting.of(coming, number);
      store.enter(number, claim, cut, BlockKeys.own(claim));
    });
    links.forEach(link -> store.link(link.one(), link.other(), link.score()));
    in.forEach((number, claim) ->
        decidedTogether(claim.id())
            .forEach(other -> store.link(number, other, Double.POSITIVE_INFINITY)));
    Set<Long> left = new LinkedHashSet<>(seeds);
    before.forEach(left::addAll);
    left.removeAll(new HashSet<>(leaving));
    left.addAll(in.keySet());
    return regroup(before, new Parts(store, most, growing).of(left), Set.of(), claims);
  }

  /** The numbers of those that an analyst said a claim is about one occurrence with. */
  private Set<Long> decidedTogether(String id) {
    Set<Long> together = new LinkedHashSet<>();
    for (Decision decision : store.decisions(id)) {
      if (decision instanceof Decision.Same(String one, String other)) {
        store.number(one.equals(id) ? other : one).ifPresent(together::add);
      }
    }
    return together;
  }

  /**
   * Follows a change of decisions, which the store knows already.
   *
   * @param changed pairs of claims about which another decision holds than before, or none; pairs
   *     of claims that are not there are passed over
   */
  public Regrouped decide(Collection<Decision> changed) {
    List<Decision> known =
        changed.stream()
            .filter(
                it -> store.number(it.one()).isPresent() && store.number(it.other()).isPresent())
            .toList();
    Set<Long> seeds = new LinkedHashSet<>();
    for (Decision decision : known) {
      store.number(decision.one()).ifPresent(seeds::add);
      store.number(decision.other()).ifPresent(seeds::add);
    }
    Set<Set<Long>> before = new Parts(store, most, true).of(seeds);
    known.forEach(this::relink);
    before.forEach(seeds::addAll);
    Set<Set<Long>> after = new Parts(store, most, false).of(seeds);
    return regroup(before, after, after, Set.of());
  }

  private void relink(Decision decision) {
    long one = store.number(decision.one()).orElseThrow();
    long other = store.number(decision.other()).orElseThrow();
    boolean together =
        store.decisions(decision.one()).stream()
            .anyMatch(it -> it instanceof Decision.Same && it.isAboutBoth(decision));
    Map<Long, ReportedClaim> both = store.claims(List.of(one, other));
    double score =
        together
            ? Double.POSITIVE_INFINITY
            : neighbours.natural(Parting.of(both, one), Parting.of(both, other));
    if (score > 0) {
      store.link(one, other, score);
    } else {
      store.unlink(one, other);
    }
  }

  /** Sorts the parts that are other than before, or that must be sorted anew. */
  private Regrouped regroup(
      Set<Set<Long>> before, Set<Set<Long>> after, Set<Set<Long>> anew, Set<String> gone) {
    Set<String> claims = new TreeSet<>(gone);
    List<Group> groups = new ArrayList<>();
    for (Set<Long> part : after) {
      if (!before.contains(part) || anew.contains(part)) {
        groups.addAll(parting.part(part));
      }
    }
    groups.forEach(group -> claims.addAll(group.claims()));
    return new Regrouped(claims, ordered(groups));
  }

  private List<Group> ordered(List<Group> groups) {
    Map<Long, Traits> firsts =
        store.traits(groups.stream().map(group -> group.numbers().getFirst()).toList());
    return groups.stream()
        .sorted(
            Comparator.comparing(
                group -> Parting.of(firsts, group.numbers().getFirst()), Traits.CANONICAL))
        .toList();
  }

  /** The incident of a group that is there, with why its claims are together. */
  public Incident incident(Group group) {
    Map<Long, ReportedClaim> claims = store.claims(group.numbers());
    return parting.incident(
        group.numbers().stream().map(number -> Parting.of(claims, number)).toList());
  }
}
