package org.reportedly.extraction.time;

import java.util.Optional;
import org.reportedly.model.Period;

/** Two expressions that are the ends of one. */
final class Ranges {
  private Ranges() {}

  /** From the first day of the one to the last of the other; empty if that runs backwards. */
  static Optional<Resolution> join(Resolution from, Resolution to) {
    String value = from.value() + "/" + to.value();
    if (from.period().isEmpty() || to.period().isEmpty()) {
      return Optional.of(Resolution.unresolved(value, to.grain()));
    }
    Period first = from.period().get();
    Period last = to.period().get();
    if (last.end().isBefore(first.start())) {
      return Optional.empty();
    }
    return Optional.of(Resolution.of(value, new Period(first.start(), last.end()), to.grain()));
  }
}
