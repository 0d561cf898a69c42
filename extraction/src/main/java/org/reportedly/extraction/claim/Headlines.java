package org.reportedly.extraction.claim;

import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * Tells headlines, which say that something happened, from headings of sections, which only say
 * what is told below them: "Rebels seize airport" from "What we know" and "Fighting in the east".
 */
final class Headlines {
  private static final int FEWEST_WORDS = 3;

  /** With more numbers, it is a row of a table. */
  private static final int MOST_NUMBERS = 3;

  private Headlines() {}

  /** Whether the heading says something: by a verb, or by a number of people. */
  static boolean isTold(Sentence heading) {
    boolean asks = heading.token(0).tagged("W") || heading.token(0).lemma().equals("how");
    return heading.kind() == Sentence.Kind.HEADING
        && heading.size() >= FEWEST_WORDS
        && !asks
        && !isRow(heading)
        && heading.tokens().stream().anyMatch(Headlines::tells);
  }

  private static boolean isRow(Sentence heading) {
    long numbers = heading.tokens().stream().filter(token -> token.tagged("CD")).count();
    boolean parted = heading.tokens().stream().anyMatch(token -> token.text().equals("|"));
    return parted || numbers > MOST_NUMBERS;
  }

  private static boolean tells(Token token) {
    return token.tagged("VB") && !token.tag().equals("VBG") || token.tagged("CD");
  }
}
