package org.reportedly.ingest.copies;

import java.util.Arrays;
import java.util.Optional;

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

  /** Texts with fewer runs are too short to be told apart from a phrase that many use. */
  private static final int LEAST_RUNS = 12;

  /** From this share of the shorter text's runs on, texts are copies. */
  static final double ENOUGH_SHARED = 0.5;

  /** Of texts this different in length, the shorter is a quotation in the longer. */
  private static final double LEAST_LENGTH = 0.2;

  /** The fingerprint of a text; empty where the text is too short to have one. */
  static Optional<Fingerprint> of(String text) {
    long[] shingles = Shingles.of(text);
    return shingles.length < LEAST_RUNS ? Optional.empty() : Optional.of(of(shingles));
  }

  private static Fingerprint of(long[] shingles) {
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

  /** Whether both are the same story; the same whichever is asked. */
  boolean isCopyOf(Fingerprint other) {
    return !isQuotation(other) && sharedWith(other) >= ENOUGH_SHARED;
  }

  /** Whether one is so much shorter that it is only quoted in the other. */
  boolean isQuotation(Fingerprint other) {
    return Math.min(runs, other.runs) < LEAST_LENGTH * Math.max(runs, other.runs);
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
