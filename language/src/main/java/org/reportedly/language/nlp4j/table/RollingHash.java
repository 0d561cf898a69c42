package org.reportedly.language.nlp4j.table;

/**
 * A polynomial hash of texts modulo 2^64, by which the hash of a joined text comes from the hashes
 * of its parts, so that features are looked up without being written out.
 */
public final class RollingHash {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long TYPE = 0xD1B54A32D192ED03L;
  private static final int JOINT = '_' + 1;

  private RollingHash() {}

  /** The hash of a text; that of the empty text is 0. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of the characters from {@code start} until before {@code end}. */
  public static long of(CharSequence text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /** By what a hash is multiplied when a text of the given length follows; never 0. */
  public static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of {@code left + "_" + right}. */
  public static long join(long left, long right, long powerOfRight) {
    return (left * BASE + JOINT) * powerOfRight + right;
  }

  /** The key of a text as a feature of a type: all bits depend on all bits, so keys spread well. */
  public static long key(int type, long hash) {
    long key = hash + TYPE * (type + 1);
    key = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
    key = (key ^ (key >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return key ^ (key >>> 33);
  }
}
