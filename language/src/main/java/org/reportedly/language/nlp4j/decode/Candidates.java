package org.reportedly.language.nlp4j.decode;

/**
 * Which transitions are open in a state. Sets are arrays in the order in which the library goes
 * through them, because the first of equal scores wins.
 */
public final class Candidates {
  /** Those that shift. */
  public static final String SHIFTS = "shifts";

  /** Those without an arc. */
  public static final String ARCLESS = "arcless";

  /** Those without an arc that do not reduce. */
  public static final String ARCLESS_KEEPING = "arcless-keeping";

  /** All but the reduction without an arc, which would lose a word that has no head yet. */
  public static final String KEEPING = "keeping";

  /** Those with the head on the right. */
  public static final String LEFT_ARCS = "left-arcs";

  /** Those with the head on the left. */
  public static final String RIGHT_ARCS = "right-arcs";

  private final int[] shifts;
  private final int[] arcless;
  private final int[] arclessKeeping;
  private final int[] keeping;
  private final int[] leftArcs;
  private final int[] rightArcs;
  private final int[] all;

  Candidates(ModelHeader header) {
    shifts = header.numbers(SHIFTS);
    arcless = header.numbers(ARCLESS);
    arclessKeeping = header.numbers(ARCLESS_KEEPING);
    keeping = header.numbers(KEEPING);
    leftArcs = header.numbers(LEFT_ARCS);
    rightArcs = header.numbers(RIGHT_ARCS);
    all = new int[header.labels().size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
  }

  /** The best transition for the top of the stack and the next word of the input. */
  int best(Word top, Word next, float[] scores) {
    return best(open(top, next), scores);
  }

  private int[] open(Word top, Word next) {
    if (top.number() == 0) {
      return shifts;
    }
    if (top.isBelow(next)) {
      return arcless;
    }
    if (next.isBelow(top)) {
      return top.head() != null ? arcless : arclessKeeping;
    }
    return top.head() != null ? all : keeping;
  }

  int bestLeftArc(float[] scores) {
    return best(leftArcs, scores);
  }

  int bestRightArc(float[] scores) {
    return best(rightArcs, scores);
  }

  private static int best(int[] open, float[] scores) {
    int best = open[0];
    for (int candidate : open) {
      if (scores[candidate] > scores[best]) {
        best = candidate;
      }
    }
    return best;
  }
}
