package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.reportedly.model.Span;

/**
 * A number in a sentence.
 *
 * @param span the number with its unit or multiplier, without bound words or what it counts
 * @param from index of the first token that the span covers
 * @param to index after the last token that the span covers
 * @param low the least that it can be; empty where only an upper bound is given
 * @param high the most that it can be; empty where only a lower bound is given
 * @param total the whole, as in "17 out of 23"
 * @param approximate whether the text says about, nearly, some
 * @param what the noun that is counted, in the plural, or the unit; empty text if left out
 * @param head index of the token of that noun or unit; -1 if left out or part of the number's token
 * @param phrase all words from the number to the noun, as they stand: "fixed-wing drones"
 * @param measure the measure in SI units, for {@link QuantityKind#MEASURE}
 * @param partOf index, in the sentence's list, of the quantity that this is a part of
 * @param sameAs index of the quantity that this one only repeats: in another unit, or as its total
 */
public record Quantity(
    Span span,
    int from,
    int to,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<BigDecimal> total,
    boolean approximate,
    QuantityKind kind,
    String what,
    int head,
    String phrase,
    Optional<Measure> measure,
    Optional<Integer> partOf,
    Optional<Integer> sameAs) {
  public Quantity {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no tokens: " + from + " to " + to);
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException("a quantity cannot end before it starts");
    }
  }

  /**
   * A measure as written, and the same in SI units.
   *
   * @param original the words of the text
   * @param low in the unit, empty where unknown
   * @param high in the unit, empty where unknown
   * @param unit symbol of the SI unit, such as {@code m²}
   */
  public record Measure(
      String original, Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {}

  /** Whether the number may belong to a claim's figures. */
  public boolean isFigure() {
    return switch (kind) {
      case COUNT, SHARE, MONEY, MEASURE, ORDINAL -> sameAs.isEmpty();
      case AGE, DURATION, CLOCK_OR_DATE, ATTRIBUTE, IDENTIFIER -> false;
    };
  }

  /** A share as so many of a whole; what is counted is the noun of the phrase. */
  Quantity countedAs(BigDecimal count, BigDecimal whole) {
    return new Quantity(
        span,
        from,
        to,
        Optional.of(count),
        Optional.of(count),
        Optional.of(whole),
        approximate,
        QuantityKind.COUNT,
        phrase,
        head,
        phrase,
        measure,
        partOf,
        sameAs);
  }

  /** The same number as part of a name. */
  Quantity asName() {
    return new Quantity(
        span,
        from,
        to,
        low,
        high,
        total,
        false,
        QuantityKind.IDENTIFIER,
        "",
        -1,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Quantity withTotal(BigDecimal whole) {
    return linked(Optional.of(whole), partOf, sameAs);
  }

  Quantity partOf(int index) {
    return linked(total, Optional.of(index), sameAs);
  }

  Quantity sameAs(int index) {
    return linked(total, partOf, Optional.of(index));
  }

  private Quantity linked(
      Optional<BigDecimal> whole, Optional<Integer> part, Optional<Integer> same) {
    return new Quantity(
        span,
        from,
        to,
        low,
        high,
        whole,
        approximate,
        kind,
        what,
        head,
        phrase,
        measure,
        part,
        same);
  }
}
