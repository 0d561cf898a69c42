package org.reportedly.fusion.link;

import java.util.Arrays;
import java.util.List;

/** A set of signals in one word of memory, as claims are compared by the million. */
@SuppressWarnings("EnumOrdinal") // Arrays and bits by ordinal, never stored: speed.
final class Signals {
  private static final Signal[] ALL = Signal.values();

  private long bits;

  static {
    if (ALL.length > Long.SIZE) {
      throw new IllegalStateException("more signals than bits: " + ALL.length);
    }
  }

  void add(Signal signal) {
    bits |= bit(signal);
  }

  boolean contains(Signal signal) {
    return (bits & bit(signal)) != 0;
  }

  /** The set as bits, by the signals' order. */
  long bits() {
    return bits;
  }

  List<Signal> toList() {
    return Arrays.stream(ALL).filter(this::contains).toList();
  }

  static long bit(Signal signal) {
    return 1L << signal.ordinal();
  }
}
