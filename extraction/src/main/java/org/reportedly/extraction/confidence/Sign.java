package org.reportedly.extraction.confidence;

import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

/** Something about a claim by which it is more or less likely to be read rightly. */
public sealed interface Sign permits Sign.OfType, Sign.OfStance, Circumstance {
  /** Its name in the table of weights. */
  String id();

  /** What it says of a claim, in plain words: "it is told by a noun". */
  String words();

  /** Some types are read more reliably than others. */
  record OfType(ClaimType type) implements Sign {
    @Override
    public String id() {
      return "type:" + type.word();
    }

    @Override
    public String words() {
      return "its type, " + type.word().replace('-', ' ');
    }
  }

  /** Some stances are read more reliably than others. */
  record OfStance(Stance stance) implements Sign {
    @Override
    public String id() {
      return "stance:" + stance.word();
    }

    @Override
    public String words() {
      return "its stance, " + stance.word();
    }
  }
}
