package org.reportedly.gazetteer.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts rings into the lines that neighbours share, so that both sides of a border are simplified
 * alike (as in Bostock, TopoJSON, 2012). Points are packed into longs, see {@link Points}.
 */
final class Arcs {
  private final Set<Long> junctions = new HashSet<>();

  /**
   * Learns where three areas meet.
   *
   * @param rings closed lines, their last point unlike their first
   */
  Arcs(List<long[]> rings) {
    Map<Long, long[]> neighbours = new HashMap<>();
    for (long[] ring : rings) {
      for (int i = 0; i < ring.length; i++) {
        long before = ring[(i + ring.length - 1) % ring.length];
        long after = ring[(i + 1) % ring.length];
        long[] pair = {Math.min(before, after), Math.max(before, after)};
        long[] known = neighbours.putIfAbsent(ring[i], pair);
        if (known != null && (known[0] != pair[0] || known[1] != pair[1])) {
          junctions.add(ring[i]);
        }
      }
    }
  }

  /** The ring's lines from junction to junction, in its order; each begins where the last ends. */
  List<long[]> cut(long[] ring) {
    int first = 0;
    while (first < ring.length && !junctions.contains(ring[first])) {
      first++;
    }
    if (first == ring.length) {
      return List.of(closed(ring));
    }
    List<long[]> arcs = new ArrayList<>();
    List<Long> arc = new ArrayList<>();
    arc.add(ring[first]);
    for (int i = 1; i <= ring.length; i++) {
      long point = ring[(first + i) % ring.length];
      arc.add(point);
      if (junctions.contains(point)) {
        arcs.add(arc.stream().mapToLong(Long::longValue).toArray());
        arc = new ArrayList<>(List.of(point));
      }
    }
    return arcs;
  }

  /** A ring without junctions, begun at its smallest point: so islands and their holes agree. */
  private static long[] closed(long[] ring) {
    int smallest = 0;
    for (int i = 1; i < ring.length; i++) {
      smallest = ring[i] < ring[smallest] ? i : smallest;
    }
    long[] closed = new long[ring.length + 1];
    for (int i = 0; i <= ring.length; i++) {
      closed[i] = ring[(smallest + i) % ring.length];
    }
    return closed;
  }
}
