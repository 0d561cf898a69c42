package org.reportedly.ingest.copies;

/** Spreads the bits of a number evenly (the finisher of SplitMix64). */
final class Scramble {
  private Scramble() {}

  static long of(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
