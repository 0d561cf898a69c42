package org.reportedly.ingest.copies;

import java.util.Arrays;

/**
 * Which text first had a band: numbers by hashes, in two arrays, for a hundred thousand texts have
 * millions of bands. Two bands may share a hash, so that what is found must be looked at.
 */
final class BandTable {
  private static final int NONE = -1;

  private int[] hashes = new int[1024];
  private int[] numbers = filled(1024);
  private int size;

  /** The number that was first put under the hash, or -1; puts the given one if there is none. */
  int firstOr(int hash, int number) {
    int at = place(hash);
    if (numbers[at] == NONE) {
      hashes[at] = hash;
      numbers[at] = number;
      size++;
      if (size * 3 > numbers.length * 2) {
        grow();
      }
      return NONE;
    }
    return numbers[at];
  }

  private int place(int hash) {
    int mask = numbers.length - 1;
    int at = (hash * 0x9E3779B9) >>> 7 & mask;
    while (numbers[at] != NONE && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new int[2 * oldHashes.length];
    numbers = filled(hashes.length);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != NONE) {
        int at = place(oldHashes[i]);
        hashes[at] = oldHashes[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] all = new int[length];
    Arrays.fill(all, NONE);
    return all;
  }
}
