package org.reportedly.language;

import org.reportedly.model.Report;

/**
 * Finds sentences, tokens, parts of speech and dependencies. Another parser takes this place by
 * implementing it; it must keep the offsets and the label sets of {@link Token}.
 *
 * <p>Implementations may be used by many threads at once.
 */
public interface Parser {
  /** Parses a report's whole text; a text without words gives a document without sentences. */
  Document parse(Report report);

  /**
   * A parser of the same results for one thread that is to parse versions of one text, and may
   * parse what they have in common only once. It keeps all that it parsed.
   */
  default Parser ofVersions() {
    return this;
  }

  /**
   * Whether the parser's dictionary has the word.
   *
   * @param word in small letters
   */
  boolean isWord(String word);
}
