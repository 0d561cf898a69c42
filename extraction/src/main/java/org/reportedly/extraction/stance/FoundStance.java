package org.reportedly.extraction.stance;

import java.util.Optional;
import org.reportedly.language.Token;
import org.reportedly.model.Stance;

/**
 * How somebody stands to an event, and by what it is told.
 *
 * @param stance how the nearest speaker stands to it
 * @param ground what kind of word tells it
 * @param cue the word; empty where nothing weakens a plain statement
 */
public record FoundStance(Stance stance, Ground ground, Optional<Token> cue) {
  /** What tells a stance. */
  public enum Ground {
    /** Nothing weakens the statement. */
    PLAIN,
    /** A word of speech: "denied", "called for". */
    SPEECH,
    /** Nobody named says so: "is said to". */
    HEARSAY,
    /** The cue is negated, or negates. */
    NEGATION,
    /** A word of doubt, plan or duty beside the event or above it. */
    HEDGE,
    /** "is to open". */
    COMING
  }

  static FoundStance plain() {
    return new FoundStance(Stance.ASSERTS, Ground.PLAIN, Optional.empty());
  }

  static FoundStance denied(Token cue) {
    return new FoundStance(Stance.DENIES, Ground.NEGATION, Optional.of(cue));
  }

  static FoundStance hedged(Stance stance, Token cue) {
    return new FoundStance(stance, Ground.HEDGE, Optional.of(cue));
  }
}
