package org.reportedly.language.segmentation;

import java.util.List;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

/**
 * A sentence, or a stretch that belongs to none, cut into tokens.
 *
 * @param kind what it is
 * @param tokens where the tokens stand in the text, at least one, in order and without overlap
 * @param paragraph which paragraph it stands in, from 0
 */
public record Segment(Sentence.Kind kind, List<Span> tokens, int paragraph) {
  public Segment {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a segment needs a token");
    }
    tokens = List.copyOf(tokens);
  }
}
