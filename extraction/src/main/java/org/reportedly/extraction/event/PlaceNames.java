package org.reportedly.extraction.event;

import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Tells which words of a report are names of places. */
@FunctionalInterface
public interface PlaceNames {
  /** Whether the token belongs to the name of a place. */
  boolean isPlaceName(Sentence sentence, Token token);
}
