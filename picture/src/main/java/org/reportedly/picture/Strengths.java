package org.reportedly.picture;

import java.util.Arrays;

/**
 * A strength for each claim by number, 0 where none is known; four bytes a claim, as a ledger
 * numbers its claims without gaps. Not for use by many threads.
 */
final class Strengths {
  /** Of more claims than this nothing is remembered, which costs time but no truth. */
  private static final int MOST = 100_000_000;

  private float[] byNumber = new float[0];

  /** Remembers a strength, 0 or more. */
  void put(long number, double strength) {
    if (number >= MOST) {
      return;
    }
    int index = Math.toIntExact(number);
    if (index >= byNumber.length) {
      byNumber = Arrays.copyOf(byNumber, Math.max(index + 1, 1024 + byNumber.length * 3 / 2));
    }
    byNumber[index] = (float) strength;
  }

  /** The strength of the claim with the number. */
  double get(long number) {
    return number < byNumber.length ? byNumber[(int) number] : 0;
  }

  /** Forgets all. */
  void clear() {
    byNumber = new float[0];
  }
}
