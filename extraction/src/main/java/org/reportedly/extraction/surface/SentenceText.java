package org.reportedly.extraction.surface;

import java.util.Arrays;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Span;

/**
 * A sentence laid out as one string, so that patterns can run over it however a parser cuts words.
 *
 * <p>The string has as many UTF-16 code units as the sentence has in the report. What lies between
 * tokens becomes spaces, and typographic variants of spaces, apostrophes and hyphens become the
 * plain ones, each one code unit for one.
 */
public final class SentenceText {
  private final Sentence sentence;
  private final int start;
  private final String text;
  private final int[] tokenAt;

  private SentenceText(Sentence sentence, int start, String text, int[] tokenAt) {
    this.sentence = sentence;
    this.start = start;
    this.text = text;
    this.tokenAt = tokenAt;
  }

  /** Lays out a sentence. */
  public static SentenceText of(Sentence sentence) {
    Span whole = sentence.span();
    char[] chars = new char[whole.length()];
    int[] tokenAt = new int[whole.length()];
    Arrays.fill(chars, ' ');
    Arrays.fill(tokenAt, -1);
    for (Token token : sentence.tokens()) {
      int offset = token.span().start() - whole.start();
      int length = Math.min(token.text().length(), token.span().length());
      for (int i = 0; i < length && offset + i >= 0 && offset + i < chars.length; i++) {
        chars[offset + i] = plain(token.text().charAt(i));
        tokenAt[offset + i] = token.index();
      }
    }
    return new SentenceText(sentence, whole.start(), new String(chars), tokenAt);
  }

  private static char plain(char character) {
    return switch (character) {
      case '\u2019', '\u2018', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default ->
          Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
    };
  }

  /** The string; its offsets count from the sentence's first code unit. */
  public String text() {
    return text;
  }

  /** The sentence that is laid out. */
  public Sentence sentence() {
    return sentence;
  }

  /** Where a stretch of the string stands in the report. */
  public Span span(int from, int to) {
    return new Span(start + from, start + to);
  }

  /** Index of the token at the offset, or of the next one after a gap; the last one at the end. */
  public int tokenAt(int offset) {
    for (int i = Math.max(0, offset); i < tokenAt.length; i++) {
      if (tokenAt[i] >= 0) {
        return tokenAt[i];
      }
    }
    return sentence.size() - 1;
  }

  /** Whether a word or number begins at the offset. */
  public boolean wordStartsAt(int offset) {
    return Character.isLetterOrDigit(text.charAt(offset))
        && (offset == 0 || !Character.isLetterOrDigit(text.charAt(offset - 1)));
  }
}
