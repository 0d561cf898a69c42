package org.reportedly.fusion.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims hang together with a claim, so that they are sorted into incidents together: all
 * that links reach from it, as long as these are not too many; else only those that ever stronger
 * links reach. Looks no farther than it must, however much hangs together, and so costs the same in
 * a small ledger and in a large one. A view of the store as it is; changes make it worthless.
 */
final class Parts {
  private static final double STEP = 0.5;
  private static final double STRONGEST = 8;

  /** Links above this hold claims together of which there are too many to tell apart any better. */
  private static final double EVEN = 2;

  private final ClaimStore store;
  private final int most;
  private final boolean trusting;
  private final Map<Long, List<Linked>> links = new HashMap<>();
  private final Map<Long, Set<Long>> found = new HashMap<>();

  /** By strength of links: claims from which too many are reached. */
  private final Map<Double, Set<Long>> crowded = new HashMap<>();

  /**
   * Parts of at most so many claims, except where all are linked equally strongly.
   *
   * @param most how many claims are sorted by comparing all with all
   * @param trusting whether no link went since the store was told what holds claims together: what
   *     was too much then is so still, and need not be looked through again
   */
  Parts(ClaimStore store, int most, boolean trusting) {
    this.store = store;
    this.most = most;
    this.trusting = trusting;
  }

  /** The parts that the claims lie in; together they hold all of these claims and maybe more. */
  Set<Set<Long>> of(Iterable<Long> numbers) {
    Set<Set<Long>> parts = new HashSet<>();
    for (long number : numbers) {
      parts.add(of(number));
    }
    return parts;
  }

  private Set<Long> of(long number) {
    Set<Long> known = found.get(number);
    if (known == null) {
      known = find(number);
      for (long member : known) {
        found.put(member, known);
      }
    }
    return known;
  }

  private Set<Long> find(long number) {
    for (double least = remembered(number); least <= STRONGEST; least += STEP) {
      Optional<Set<Long>> part = reach(number, least, Double.POSITIVE_INFINITY, most);
      if (part.isPresent()) {
        boolean alone = least > EVEN && part.get().size() == 1;
        return alone
            ? settled(even(number, least - STEP, least), least - STEP)
            : settled(part.get(), least);
      }
    }
    return settled(even(number, STRONGEST, Double.POSITIVE_INFINITY), STRONGEST);
  }

  private Set<Long> settled(Set<Long> part, double strength) {
    store.settled(part, strength);
    return part;
  }

  private double remembered(long number) {
    return trusting ? store.settledAt(number) : 0;
  }

  /** Claims such as copies of one text: whatever cuts one off cuts off all. */
  private Set<Long> even(long number, double least, double strongest) {
    return reach(number, least, strongest, Integer.MAX_VALUE).orElseThrow();
  }

  /**
   * What links above a strength reach through claims that have no stronger ones than another;
   * nothing where that is too much.
   */
  private Optional<Set<Long>> reach(long start, double least, double strongest, int limit) {
    boolean limited = limit < Integer.MAX_VALUE;
    Set<Long> reached = new HashSet<>(Set.of(start));
    if (limited && isCrowded(start, least)) {
      return tooMany(reached, least);
    }
    List<Long> edge = List.of(start);
    while (!edge.isEmpty()) {
      fetch(edge);
      List<Long> next = new ArrayList<>();
      for (long here : edge) {
        for (Linked link : links.getOrDefault(here, List.of())) {
          if (link.score() > least && link.score() <= strongest && reached.add(link.other())) {
            if (limited && isCrowded(link.other(), least)) {
              return tooMany(reached, least);
            }
            next.add(link.other());
          }
        }
      }
      if (strongest < Double.POSITIVE_INFINITY) {
        fetch(next);
        List<Long> tied = next.stream().filter(it -> hasAbove(it, strongest)).toList();
        tied.forEach(reached::remove);
        next.removeAll(tied);
      }
      if (reached.size() > limit) {
        return tooMany(reached, least);
      }
      edge = next;
    }
    return Optional.of(reached);
  }

  private boolean isCrowded(long number, double least) {
    return remembered(number) > least || crowded.getOrDefault(least, Set.of()).contains(number);
  }

  private Optional<Set<Long>> tooMany(Set<Long> reached, double least) {
    crowded.computeIfAbsent(least, _ -> new HashSet<>()).addAll(reached);
    return Optional.empty();
  }

  private boolean hasAbove(long number, double strongest) {
    return links.getOrDefault(number, List.of()).stream()
        .anyMatch(link -> link.score() > strongest);
  }

  private void fetch(List<Long> numbers) {
    List<Long> unknown = numbers.stream().filter(number -> !links.containsKey(number)).toList();
    if (!unknown.isEmpty()) {
      links.putAll(store.links(unknown));
    }
  }
}
