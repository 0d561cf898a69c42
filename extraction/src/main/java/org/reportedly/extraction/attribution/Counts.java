package org.reportedly.extraction.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/**
 * "announced five dead and 35 injured": a count behind words of speech, which parsers seldom read
 * as their object.
 */
final class Counts {
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "a",
          "an",
          "at",
          "least",
          "most",
          "more",
          "than",
          "some",
          "around",
          "about",
          "nearly",
          "almost",
          "over",
          "up",
          "to",
          "as",
          "many",
          "estimate",
          "estimated",
          "roughly",
          "upwards",
          "of",
          "only",
          "just");
  private static final Set<String> SIGNS = Set.of(",", ";", ":", ".", "–", "—");

  private static final int FARTHEST = 4;

  private final Sentence sentence;

  Counts(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Adds what follows a verb, up to the next sign, where it begins with a number. */
  void addAfter(BitSet content, Token verb) {
    if (isBehind(verb)) {
      int at = verb.index() + 1;
      while (at < sentence.size() && !SIGNS.contains(sentence.token(at).text())) {
        content.set(at++);
      }
    }
  }

  /** Whether a number follows the verb. */
  boolean isBehind(Token verb) {
    int number = verb.index() + 1;
    while (number < sentence.size() && isBeforeNumber(sentence.token(number))) {
      number++;
    }
    return number < sentence.size() && sentence.token(number).tag().equals("CD");
  }

  private static boolean isBeforeNumber(Token token) {
    return BEFORE_NUMBERS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** The "had" of "had at first announced", wherever the parser hung it. */
  static Optional<Token> perfect(Sentence sentence, Token verb) {
    for (int i = verb.index() - 1; i >= 0 && i >= verb.index() - FARTHEST; i--) {
      Token token = sentence.token(i);
      if (token.lemma().equals("have")) {
        return Optional.of(token);
      }
      if (token.tagged("NN") || token.tagged("VB") || SIGNS.contains(token.text())) {
        break;
      }
    }
    return Optional.empty();
  }
}
