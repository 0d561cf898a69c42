package org.reportedly.language;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds where a sentence begins in a list that is in the order of the text. */
public final class InOrder {
  private InOrder() {}

  /** How many of the list stand in sentences before the given one; by halving. */
  public static <T> int before(List<T> inOrder, ToIntFunction<T> sentenceOf, int sentence) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentenceOf.applyAsInt(inOrder.get(middle)) < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
