package org.reportedly.language.nlp4j.decode;

/**
 * A word as the models learnt to see it: signs of a kind are one sign, a number is one zero, at
 * most two of the same mark follow each other, and addresses on the web are all the same.
 */
final class SimplifiedForm {
  /** Stands for every address and name of a file. */
  static final String ADDRESS = "#hlink#";

  private final Addresses addresses = new Addresses();

  String of(String word) {
    return addresses.contains(word)
        ? ADDRESS
        : withoutRepeatedMarks(withShortNumbers(withPlainSigns(word)));
  }

  private static String withPlainSigns(String word) {
    char[] signs = word.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = plain(signs[i]);
    }
    return new String(signs);
  }

  private static char plain(char c) {
    if (c >= '\u00A2' && c <= '\u00A5' || c >= '\u20A0' && c <= '\u20CF') {
      return '$';
    }
    if (c >= '\u2018' && c <= '\u201B') {
      return '\'';
    }
    if (c >= '\u201C' && c <= '\u201F') {
      return '"';
    }
    boolean line = c >= '\u2010' && c <= '\u2014';
    boolean point = c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    return line || point ? '-' : c;
  }

  /** Digits, with what stands before, between and after them in a number, become one zero. */
  private static String withShortNumbers(String word) {
    StringBuilder shorter = new StringBuilder(word.length());
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      i = afterUnit(word, i);
      char c = word.charAt(i);
      if (c == '%' && Letters.isDigit(last)) {
        continue;
      }
      if (joinsDigits(c) && i + 1 < word.length()) {
        int next = afterUnit(word, i + 1);
        if (Letters.isDigit(word.charAt(next))) {
          if (i == 0) {
            i = next;
            c = word.charAt(i);
          } else if (Letters.isDigit(last)) {
            i = next;
            continue;
          }
        }
      }
      if (!Letters.isDigit(c)) {
        shorter.append(c);
      } else if (!Letters.isDigit(last)) {
        shorter.append('0');
      }
      last = c;
    }
    return shorter.toString();
  }

  /** The place after a sign such as that of a currency, if it stands before a digit. */
  private static int afterUnit(String word, int at) {
    char c = word.charAt(at);
    boolean unit =
        (c == '$' || c == '#') && at + 1 < word.length() && Letters.isDigit(word.charAt(at + 1));
    return unit ? at + 1 : at;
  }

  private static boolean joinsDigits(char c) {
    return ".-+\u00B1\u2212\u2213\u221A\u221B\u221C,:/=".indexOf(c) >= 0;
  }

  private static String withoutRepeatedMarks(String word) {
    StringBuilder shorter = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean third =
          i > 1 && Letters.isMark(c) && c == word.charAt(i - 1) && c == word.charAt(i - 2);
      if (!third) {
        shorter.append(c);
      }
    }
    return shorter.toString();
  }
}
