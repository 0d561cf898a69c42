package org.reportedly.gazetteer.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the lines of a country's provinces and joins its outer ones to rings. */
final class BorderLines {
  /** By ends, second points and length, which do not depend on the direction. */
  private record Key(long low, long high, long lowNext, long highNext, int length) {}

  private final Map<Key, long[]> outer = new LinkedHashMap<>();

  /** Adds a line; one that two provinces have lies inside the country and goes. */
  void add(long[] line) {
    Key key = key(line);
    if (outer.remove(key) == null) {
      outer.put(key, line);
    }
  }

  private static Key key(long[] line) {
    long first = line[0];
    long last = line[line.length - 1];
    long second = line[1];
    long beforeLast = line[line.length - 2];
    boolean ahead = first < last || first == last && second <= beforeLast;
    return ahead
        ? new Key(first, last, second, beforeLast, line.length)
        : new Key(last, first, beforeLast, second, line.length);
  }

  /** The rings, each as lines in order; each line begins where the last ends. */
  List<List<long[]>> rings() {
    Map<Long, Deque<long[]>> byStart = new HashMap<>();
    for (long[] line : outer.values()) {
      byStart.computeIfAbsent(line[0], start -> new ArrayDeque<>()).add(line);
    }
    List<List<long[]>> rings = new ArrayList<>();
    for (long[] line : outer.values()) {
      List<long[]> ring = follow(line, byStart);
      if (!ring.isEmpty()) {
        rings.add(ring);
      }
    }
    return rings;
  }

  /** Provinces are all drawn in one direction, so every line's end is another one's start. */
  private static List<long[]> follow(long[] first, Map<Long, Deque<long[]>> byStart) {
    List<long[]> ring = new ArrayList<>();
    long[] line = first;
    if (!byStart.getOrDefault(first[0], new ArrayDeque<>()).remove(first)) {
      return ring;
    }
    while (true) {
      ring.add(line);
      long end = line[line.length - 1];
      if (end == first[0]) {
        return ring;
      }
      Deque<long[]> next = byStart.get(end);
      long[] following = next == null ? null : next.poll();
      if (following == null) {
        return ring;
      }
      line = following;
    }
  }
}
