package org.reportedly.gazetteer.file;

import org.reportedly.gazetteer.entry.NameQuality;

/**
 * Hashes of name keys: 62 bits, so that two of ten million keys meet by chance about once in a
 * hundred thousand gazetteers. The lowest two bits hold the name's quality.
 */
public final class KeyHash {
  private static final long QUALITY_BITS = 3;

  private KeyHash() {}

  /** The 64-bit FNV-1a hash, its bits mixed as in SplitMix64, with the lowest two bits cleared. */
  public static long of(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return (hash ^ (hash >>> 31)) & ~QUALITY_BITS;
  }

  static long with(long hash, NameQuality quality) {
    return hash | quality.code();
  }

  static NameQuality quality(long hash) {
    return switch ((int) (hash & QUALITY_BITS)) {
      case 0 -> NameQuality.MAIN;
      case 1 -> NameQuality.ALTERNATE;
      case 2 -> NameQuality.SHORTENED;
      default -> NameQuality.SOUND;
    };
  }

  static long withoutQuality(long hash) {
    return hash & ~QUALITY_BITS;
  }
}
