package org.reportedly.fusion.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.reportedly.fusion.link.Traits;

/**
 * Cuts what hangs together into parts of a bounded size by leaving out the weakest links first, and
 * where even the strongest hold too many together, by counting off in order.
 */
final class WeakLinks {
  private WeakLinks() {}

  static List<List<Traits>> cut(
      List<Traits> ordered,
      ToDoubleBiFunction<Traits, Traits> linked,
      int most,
      double step,
      double strongest) {
    List<List<Traits>> done = new ArrayList<>();
    cut(ordered, linked, most, 0, step, strongest, done);
    return done;
  }

  private static void cut(
      List<Traits> ordered,
      ToDoubleBiFunction<Traits, Traits> linked,
      int most,
      double least,
      double step,
      double strongest,
      List<List<Traits>> done) {
    if (ordered.size() <= most) {
      done.add(ordered);
    } else if (least > strongest) {
      for (int from = 0; from < ordered.size(); from += most) {
        done.add(ordered.subList(from, Math.min(ordered.size(), from + most)));
      }
    } else {
      for (List<Traits> part : connected(ordered, linked, least)) {
        cut(part, linked, most, least + step, step, strongest, done);
      }
    }
  }

  /** What still hangs together through links above the given score; members keep their order. */
  private static List<List<Traits>> connected(
      List<Traits> ordered, ToDoubleBiFunction<Traits, Traits> linked, double least) {
    boolean[] seen = new boolean[ordered.size()];
    List<List<Traits>> parts = new ArrayList<>();
    for (int start = 0; start < seen.length; start++) {
      if (!seen[start]) {
        List<Integer> part = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
          int here = open.pop();
          part.add(here);
          for (int there = 0; there < seen.length; there++) {
            if (!seen[there]
                && linked.applyAsDouble(ordered.get(here), ordered.get(there)) > least) {
              seen[there] = true;
              open.push(there);
            }
          }
        }
        parts.add(part.stream().sorted().map(ordered::get).toList());
      }
    }
    return parts;
  }
}
