package org.reportedly.extraction.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** What the words around a number make of it. */
record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean approximate, int start) {

  /**
   * Reads the words around a number.
   *
   * @param lower the sentence in lower case
   * @param before where the number or its currency sign begins
   * @param after where the number ends
   */
  static Bounds read(BoundWords words, String lower, FoundNumber number, int before, int after) {
    boolean low = number.form() == FoundNumber.Form.VAGUE;
    boolean high = false;
    boolean approximate = false;
    int start = before;
    for (int i = 0; i < 3; i++) {
      Optional<BoundWords.Found> found = words.before(lower, start);
      if (found.isEmpty()) {
        break;
      }
      start = found.get().from();
      switch (found.get().effect()) {
        case LOW -> low = true;
        case HIGH -> high = true;
        case APPROXIMATE -> approximate = true;
        case LIMIT -> high = high || !opensPlainStatement(lower, start);
        case NONE -> {}
      }
    }
    Optional<BoundWords.Found> behind = words.after(lower, after);
    if (behind.isPresent()) {
      low |= behind.get().effect() == BoundWords.Effect.LOW;
      high |= behind.get().effect() == BoundWords.Effect.HIGH;
      approximate |= behind.get().effect() == BoundWords.Effect.APPROXIMATE;
    }
    boolean range = number.low().compareTo(number.high()) < 0;
    return new Bounds(
        high && !low ? Optional.empty() : Optional.of(number.low()),
        low && !high ? Optional.empty() : Optional.of(number.high()),
        approximate && !low && !high && !range,
        start);
  }

  /** "As many as 37 were downed" tells a count; "as many as 4,000 may be" a limit. */
  private static boolean opensPlainStatement(String lower, int start) {
    String before = lower.substring(0, start).stripTrailing();
    boolean opens =
        before.isEmpty() || before.matches("(?s).*[.;:“\"]|(?s).*\\b(?:and|that|while)");
    String after = lower.substring(start, Math.min(lower.length(), start + 120));
    return opens && !after.matches("(?s).*\\b(?:may|might|could|can|would|will)\\b.*");
  }
}
