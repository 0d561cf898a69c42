package org.reportedly.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of an event, as a range.
 *
 * @param what what is counted or measured, in the plural: {@code drones}, {@code killed}
 * @param low the least that it can be; empty where the text gives only an upper bound
 * @param high the most that it can be; empty where the text gives only a lower bound
 * @param total the whole of which it is a part, as in "17 out of 23"
 * @param approximate whether the text says about, nearly, some
 */
public record Figure(
    String what,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<BigDecimal> total,
    boolean approximate) {
  public Figure {
    if (what.isBlank()) {
      throw new IllegalArgumentException("a figure needs what it counts");
    }
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a figure needs a bound");
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException(
          "a figure cannot end before it starts: " + low + " " + high);
    }
  }
}
