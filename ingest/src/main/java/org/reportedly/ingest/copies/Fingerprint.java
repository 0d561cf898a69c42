package org.reportedly.ingest.copies;

import java.util.Arrays;

/**
 * The smallest hashes of a text's runs of words, one for each of many orders of all numbers: the
 * share of them that two texts have in common is about the share of their runs that they have in
 * common (MinHash).
 *
 * @param least one for each order
 * @param runs how many runs the text has
 */
// Fingerprints are compared by what they share, never as a whole.
@SuppressWarnings("ArrayRecordComponent")
record Fingerprint(int[] least, int runs) {
  /** Of texts that share half of their runs, 98 in 100 meet in a band. */
  static final int BANDS = 64;

  private static final int ROWS = 4;

  static Fingerprint of(long[] shingles) {
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      // Two independent halves make all the orders (Kirsch and Mitzenmacher).
      long hash = Scramble.of(shingle);
      int one = (int) hash;
      int step = (int) (hash >>> 32) | 1;
      for (int i = 0; i < least.length; i++) {
        one += step;
        int mixed = (one ^ (one >>> 15)) * 0x2C1B3C6D;
        least[i] = Math.min(least[i], mixed);
      }
    }
    return new Fingerprint(least, shingles.length);
  }

  /** The hash of one band, which texts that are alike there share. */
  int band(int number) {
    long hash = number;
    for (int i = number * ROWS; i < (number + 1) * ROWS; i++) {
      hash = Scramble.of(hash ^ least[i]);
    }
    return (int) hash;
  }

  /** About what share of the shorter text's runs the longer one has, too, 0 to 1. */
  double sharedWith(Fingerprint other) {
    int same = 0;
    for (int i = 0; i < least.length; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    double alike = (double) same / least.length;
    double common = alike * (runs + other.runs) / (1 + alike);
    return Math.min(1, common / Math.min(runs, other.runs));
  }
}
