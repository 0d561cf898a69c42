package org.reportedly.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes words apart into pieces that can be compared, whatever way they are spelled. */
final class Pieces {
  private static final String HYPHENS = "-\u2010\u2011";
  private static final String BREAKS = HYPHENS + "\u2012\u2013\u2014/";
  private static final String APOSTROPHES = "'\u2019\u2018\u02BC`\u00B4";

  private final List<Piece> pieces = new ArrayList<>();
  private boolean hyphen;

  private Pieces() {}

  /** The pieces of the words, in order; a word of signs alone has none. */
  static List<Piece> of(List<String> words) {
    Pieces pieces = new Pieces();
    for (int i = 0; i < words.size(); i++) {
      pieces.word(words.get(i), i);
    }
    return pieces.pieces;
  }

  /** The pieces of a name that is written in one string. */
  static List<Piece> of(String name) {
    return of(List.of(name));
  }

  private void word(String word, int index) {
    int end = word.length();
    boolean possessive = endsInPossessive(word);
    if (possessive) {
      end -= 2;
    }
    if (end == 0 && possessive && !pieces.isEmpty()) {
      pieces.addLast(pieces.removeLast().asPossessive());
      return;
    }
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || isBreak(word.charAt(i))) {
        part(word.substring(start, i), index);
        hyphen = i < end && HYPHENS.indexOf(word.charAt(i)) >= 0;
        start = i + 1;
      }
    }
    // A tokenizer may have made the hyphen of "Russian-backed" a word of its own.
    hyphen = word.length() == 1 && HYPHENS.indexOf(word.charAt(0)) >= 0;
    if (possessive && !pieces.isEmpty() && pieces.getLast().word() == index) {
      pieces.addLast(pieces.removeLast().asPossessive());
    }
  }

  private void part(String part, int index) {
    String letters = lettersOf(part);
    if (!letters.isEmpty()) {
      boolean glued = hyphen && !pieces.isEmpty();
      pieces.add(new Piece(keyOf(letters), letters, index, glued, false));
    }
  }

  private static boolean endsInPossessive(String word) {
    int last = word.length() - 1;
    return last >= 1
        && (word.charAt(last) == 's' || word.charAt(last) == 'S')
        && APOSTROPHES.indexOf(word.charAt(last - 1)) >= 0;
  }

  private static boolean isBreak(char c) {
    return BREAKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private static String lettersOf(String part) {
    int known = 0;
    while (known < part.length() && Character.isLetterOrDigit(part.charAt(known))) {
      known++;
    }
    if (known == part.length()) {
      return part;
    }
    StringBuilder letters = new StringBuilder(part.length());
    part.codePoints()
        .filter(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String keyOf(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return plain(lower);
      }
    }
    return lower;
  }

  /** Without accents; letters that Unicode does not take apart are spelled as agencies do. */
  private static String plain(String lower) {
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '\u0142' -> plain.append('l');
        case '\u00F8' -> plain.append('o');
        case '\u0111' -> plain.append('d');
        case '\u0131' -> plain.append('i');
        case '\u00DF' -> plain.append("ss");
        case '\u00E6' -> plain.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
