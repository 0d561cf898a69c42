package org.reportedly.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the nearest speaker stands to the event. */
public enum Stance {
  /** Says that it happened. */
  ASSERTS,
  /** Says that it did not happen. */
  DENIES,
  /** Says that it may have happened: probably, reportedly, is believed to. */
  SUSPECTS,
  /** Says that it will happen: plans, threatens, intends. */
  EXPECTS,
  /** Wants it to happen: orders, calls for, asks. */
  DEMANDS,
  /** Says that it cannot be confirmed. */
  UNCONFIRMED;

  /** The stance's word in files and on screen, such as {@code denies}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stance with the given word, if there is one. */
  public static Optional<Stance> of(String word) {
    return Arrays.stream(values()).filter(stance -> stance.word().equals(word)).findFirst();
  }
}
