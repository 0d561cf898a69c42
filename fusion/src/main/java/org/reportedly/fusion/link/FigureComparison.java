package org.reportedly.fusion.link;

/** Compares what two claims count; the best match of any two figures decides. */
@SuppressWarnings("EnumOrdinal") // The signals stand in the order of their strength.
final class FigureComparison {
  private static final double LARGE = 10;
  private static final double NEAR = 1.5;

  private FigureComparison() {}

  static Signal of(Traits one, Traits other) {
    if (one.counts.length == 0 || other.counts.length == 0) {
      return one.counts.length == 0 && other.counts.length == 0
          ? Signal.BASE
          : Signal.FIGURES_OF_ONE;
    }
    Signal best = Signal.OTHER_FIGURES;
    for (Count here : one.counts) {
      for (Count there : other.counts) {
        Signal found = of(here, there);
        if (found.ordinal() < best.ordinal()) {
          best = found;
        }
      }
    }
    return best;
  }

  private static Signal of(Count here, Count there) {
    boolean sameThing = Words.shared(here.what(), there.what()) > 0;
    boolean equal = here.low() == there.low() && here.high() == there.high();
    double ratio =
        Math.max(here.size(), there.size()) / Math.max(1, Math.min(here.size(), there.size()));
    if (equal && here.size() >= LARGE) {
      return Signal.EQUAL_LARGE_FIGURE;
    }
    if (!sameThing) {
      return Signal.OTHER_FIGURES;
    }
    return equal
        ? Signal.EQUAL_SMALL_FIGURE
        : ratio <= NEAR ? Signal.NEAR_FIGURE : Signal.DISTANT_FIGURE;
  }
}
