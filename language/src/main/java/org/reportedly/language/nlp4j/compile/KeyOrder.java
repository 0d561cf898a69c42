package org.reportedly.language.nlp4j.compile;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Keys in unsigned order. */
final class KeyOrder {
  private final long[] sorted;
  private final int[] places;

  /**
   * Sorts keys.
   *
   * @throws IllegalStateException if a key comes twice: then what they stand for cannot be told
   *     apart and {@code RollingHash} needs another base
   */
  KeyOrder(long[] keys) {
    places =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> keys[i] + Long.MIN_VALUE))
            .mapToInt(Integer::intValue)
            .toArray();
    sorted = new long[keys.length];
    for (int i = 0; i < places.length; i++) {
      sorted[i] = keys[places[i]];
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        throw new IllegalStateException("two texts have the hash " + sorted[i]);
      }
    }
  }

  /** The keys. */
  long[] sorted() {
    return sorted;
  }

  /** Where each of them stood before. */
  int[] places() {
    return places;
  }
}
