package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Parts a set of claims into incidents: starts with one for each claim and, as long as any two
 * groups speak for one another on the average of all their pairs, joins the two that do so most
 * (average linkage; Sokal and Michener 1958). Ties fall to the groups that come first, so the same
 * claims give the same groups in whatever order they came. Pairs that were never compared count as
 * strangers.
 */
final class Agglomeration {
  private final double strangers;
  private final Map<Integer, Group> groups = new HashMap<>();
  private final PriorityQueue<Offer> offers =
      new PriorityQueue<>(
          Comparator.comparingDouble((Offer offer) -> -offer.average)
              .thenComparingInt(Offer::one)
              .thenComparingInt(Offer::other));

  /** A group: its members, and the sum over compared pairs and their number with each other. */
  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    final Map<Integer, Bond> bonds = new HashMap<>();
    int version;
  }

  private record Bond(double sum, long pairs, boolean together, boolean apart) {
    Bond plus(Bond other) {
      return new Bond(
          sum + other.sum, pairs + other.pairs, together || other.together, apart || other.apart);
    }
  }

  private record Offer(double average, int one, int other, int oneVersion, int otherVersion) {}

  private Agglomeration(double strangers) {
    this.strangers = strangers;
  }

  /**
   * Parts the claims into groups.
   *
   * @param count claims are numbered from 0 in their canonical order
   * @param edges the compared pairs
   * @param strangers what a pair counts that was never compared
   * @return the groups, members in order, ordered by their first members
   */
  static List<List<Integer>> part(int count, List<Edge> edges, double strangers) {
    Agglomeration run = new Agglomeration(strangers);
    for (int number = 0; number < count; number++) {
      Group group = new Group();
      group.members.add(number);
      run.groups.put(number, group);
    }
    for (Edge edge : edges) {
      run.bond(edge);
    }
    for (Edge edge : edges) {
      run.offer(Math.min(edge.one(), edge.other()), Math.max(edge.one(), edge.other()));
    }
    run.join();
    return run.groups.values().stream()
        .map(group -> group.members.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private Group group(int number) {
    Group group = groups.get(number);
    if (group == null) {
      throw new IllegalStateException("no group " + number);
    }
    return group;
  }

  private void bond(Edge edge) {
    Bond bond = new Bond(edge.score(), 1, edge.together(), edge.apart());
    group(edge.one()).bonds.merge(edge.other(), bond, Bond::plus);
    group(edge.other()).bonds.merge(edge.one(), bond, Bond::plus);
  }

  private void offer(int one, int other) {
    Group here = group(one);
    Group there = group(other);
    Bond bond = here.bonds.get(other);
    if (bond == null || bond.apart) {
      return;
    }
    long all = (long) here.members.size() * there.members.size();
    double average =
        bond.together ? Double.MAX_VALUE : (bond.sum + strangers * (all - bond.pairs)) / all;
    if (average > 0) {
      offers.add(new Offer(average, one, other, here.version, there.version));
    }
  }

  private void join() {
    for (Offer offer = offers.poll(); offer != null; offer = offers.poll()) {
      Group here = groups.get(offer.one);
      Group there = groups.get(offer.other);
      if (here != null
          && there != null
          && here.version == offer.oneVersion
          && there.version == offer.otherVersion) {
        join(offer.one, here, offer.other, there);
      }
    }
  }

  private void join(int number, Group here, int gone, Group there) {
    groups.remove(gone);
    here.version++;
    here.members.addAll(there.members);
    here.bonds.remove(gone);
    there.bonds.remove(number);
    there.bonds.forEach((other, bond) -> {
      here.bonds.merge(other, bond, Bond::plus);
      group(other).bonds.remove(gone);
    });
    here.bonds.forEach((other, bond) -> group(other).bonds.put(number, bond));
    for (int other : List.copyOf(here.bonds.keySet())) {
      offer(Math.min(number, other), Math.max(number, other));
    }
  }
}
