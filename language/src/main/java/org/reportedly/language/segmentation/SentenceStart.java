package org.reportedly.language.segmentation;

import java.util.Locale;
import java.util.Set;
import org.reportedly.model.Span;

/** Tells whether a token can be the first of a sentence. */
final class SentenceStart {
  private final Set<String> starters = Set.copyOf(WordList.lines("sentence-starters.txt"));

  /** Whether the token may start a sentence after a plain full stop. */
  boolean mayStart(String text, Span token) {
    char first = text.charAt(token.start());
    return !Character.isLowerCase(first) && ",;:)%".indexOf(first) < 0;
  }

  /**
   * Whether it is a word that is capitalised only at the start of a sentence, or an opening quote.
   */
  boolean plainlyStarts(String text, Span token) {
    char first = text.charAt(token.start());
    if (first == '“' || first == '"' || first == '‘' || first == '(') {
      return true;
    }
    return Character.isUpperCase(first)
        && starters.contains(token.in(text).toLowerCase(Locale.ROOT));
  }
}
