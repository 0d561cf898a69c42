package org.reportedly.fusion.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts what hangs together into parts of a bounded size by leaving out the weakest links first, and
 * where even the strongest hold too many together, by counting off in order.
 */
final class WeakLinks {
  private static final double STEP = 0.5;
  private static final double STRONGEST = 8;

  private final Components components;
  private final int most;
  private final List<List<Integer>> done = new ArrayList<>();

  private WeakLinks(Components components, int most) {
    this.components = components;
    this.most = most;
  }

  /**
   * The parts of claims that hang together, each in the order given.
   *
   * @param ordered the claims' numbers in canonical order
   * @param most how many a part may hold
   */
  static List<List<Integer>> cut(List<Integer> ordered, Components components, int most) {
    WeakLinks run = new WeakLinks(components, most);
    run.cut(ordered, 0);
    return run.done;
  }

  private void cut(List<Integer> ordered, double least) {
    if (ordered.size() <= most) {
      done.add(ordered);
      return;
    }
    List<List<Integer>> parts = least > STRONGEST ? List.of() : connected(ordered, least);
    if (parts.isEmpty() || parts.size() == ordered.size()) {
      // All hold together equally strongly: cutting on would leave every claim alone.
      for (int from = 0; from < ordered.size(); from += most) {
        done.add(ordered.subList(from, Math.min(ordered.size(), from + most)));
      }
    } else {
      parts.forEach(part -> cut(part, least + STEP));
    }
  }

  /** What still hangs together through links above the given score; members keep their order. */
  private List<List<Integer>> connected(List<Integer> ordered, double least) {
    Set<Integer> left = new HashSet<>(ordered);
    List<List<Integer>> parts = new ArrayList<>();
    for (int start : ordered) {
      if (left.contains(start)) {
        Set<Integer> part = reach(start, left, least);
        parts.add(ordered.stream().filter(part::contains).toList());
      }
    }
    return parts;
  }

  private Set<Integer> reach(int start, Set<Integer> left, double least) {
    Set<Integer> part = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    left.remove(start);
    while (!open.isEmpty()) {
      int here = open.pop();
      part.add(here);
      for (Components.Linked link : components.links(here)) {
        if (link.score() > least && left.remove(link.other())) {
          open.push(link.other());
        }
      }
    }
    return part;
  }
}
