package org.reportedly.fusion.link;

import java.math.BigDecimal;
import org.reportedly.model.Figure;

/**
 * A figure as numbers.
 *
 * @param what stems of the words for what is counted
 * @param low 0 where there is no lower bound
 * @param high infinite where there is no upper bound
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole, and nobody else holds it.
record Count(int[] what, double low, double high) {
  static Count of(Figure figure, Words words) {
    return new Count(
        words.stems(figure.what()),
        figure.low().map(BigDecimal::doubleValue).orElse(0.0),
        figure.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY));
  }

  static Count read(TraitBytes.Reader in) {
    return new Count(in.numbers(), in.real(), in.real());
  }

  void write(TraitBytes.Writer out) {
    out.numbers(what);
    out.real(low);
    out.real(high);
  }

  /** The one number to compare by. */
  double size() {
    return Double.isInfinite(high) ? low : low == 0 ? high : (low + high) / 2;
  }
}
