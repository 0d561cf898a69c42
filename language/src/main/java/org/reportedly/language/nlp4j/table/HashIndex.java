package org.reportedly.language.nlp4j.table;

/**
 * Finds keys in a sorted array: their top bits lead to a bucket of about one key. Keys that were
 * never put in are told apart by all 64 bits, so a wrong hit is no practical concern.
 */
public final class HashIndex {
  private final long[] keys;
  private final int[] buckets;
  private final int shift;

  /**
   * Makes the index.
   *
   * @param keys well spread, each once, in unsigned order; kept, not copied
   * @throws IllegalArgumentException if they are out of order
   */
  public HashIndex(long[] keys) {
    this.keys = keys;
    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(keys.length));
    this.shift = Long.SIZE - bits;
    this.buckets = new int[(1 << bits) + 1];
    int filled = 0;
    long last = 0;
    for (int i = 0; i < keys.length; i++) {
      long key = keys[i];
      if (i > 0 && Long.compareUnsigned(last, key) >= 0) {
        throw new IllegalArgumentException("key " + i + " is out of order");
      }
      last = key;
      int bucket = (int) (key >>> shift);
      while (filled < bucket) {
        buckets[++filled] = i;
      }
    }
    while (filled < buckets.length - 1) {
      buckets[++filled] = keys.length;
    }
  }

  /** The place of a key among the keys, or -1. */
  public int find(long key) {
    int bucket = (int) (key >>> shift);
    for (int i = buckets[bucket], end = buckets[bucket + 1]; i < end; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return -1;
  }

  /** The number of keys. */
  public int size() {
    return keys.length;
  }
}
