package org.reportedly.ingest.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The runs of words of a text as hashes, sorted and each once. Case, marks and accents do not
 * count, nor what stands between the words.
 */
final class Shingles {
  /**
   * Long enough that the phrases of all news of one kind, and the bulletins of one office with
   * other figures each day, share few.
   */
  private static final int RUN = 6;

  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  private Shingles() {}

  static long[] of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    long[] words = words(plain);
    if (words.length < RUN) {
      return words.length == 0 ? words : new long[] {mixed(words, 0, words.length)};
    }
    return LongStream.rangeClosed(0, words.length - RUN)
        .map(from -> mixed(words, (int) from, (int) from + RUN))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long[] words(String text) {
    long[] words = new long[16];
    int count = 0;
    long word = BASIS;
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      char here = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(here)) {
        word = (word ^ here) * PRIME;
        inside = true;
      } else if (inside && Character.getType(here) != Character.NON_SPACING_MARK) {
        words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
        words[count++] = word;
        word = BASIS;
        inside = false;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static long mixed(long[] words, int from, int to) {
    long hash = BASIS;
    for (int i = from; i < to; i++) {
      hash = Scramble.of(hash ^ words[i]);
    }
    return hash;
  }
}
