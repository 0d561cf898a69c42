package org.reportedly.language.nlp4j.decode;

import java.util.ArrayList;
import java.util.List;
import org.reportedly.language.nlp4j.table.RollingHash;

/** What a word's letters, digits and marks tell of its kind, each by the models' number for it. */
final class Spelling {
  private static final int MOST_OF_WORD_SHAPE = 2;

  private int capitals;
  private int smallLetters;
  private int digits;
  private int marks;
  private boolean stop;
  private boolean hyphen;

  private Spelling(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Letters.isCapital(c)) {
        capitals++;
      } else if (Letters.isSmall(c)) {
        smallLetters++;
      } else if (Letters.isDigit(c)) {
        digits++;
      } else if (Letters.isMark(c)) {
        marks++;
        stop |= c == '.';
        hyphen |= c == '-';
      }
    }
  }

  /**
   * The features of a word's spelling, hashed, in the order in which the models add them.
   *
   * @param form simplified
   * @param first whether the word starts its sentence, where a capital tells nothing
   */
  static long[] features(String form, boolean first) {
    if (form.equals(SimplifiedForm.ADDRESS)) {
      return new long[] {RollingHash.of("0")};
    }
    return new Spelling(form)
            .features(form.length(), !form.isEmpty() && Letters.isCapital(form.charAt(0)), first)
            .stream()
            .mapToLong(RollingHash::of)
            .toArray();
  }

  private List<String> features(int length, boolean capitalised, boolean first) {
    List<String> features = new ArrayList<>();
    boolean allCapitals = capitals == length;
    if (allCapitals) {
      features.add("1");
    } else if (smallLetters == length) {
      features.add("2");
    } else if (digits == length) {
      features.add("3");
    } else if (marks == length) {
      features.add("4");
    } else if (digits + marks == length) {
      features.add("5");
    } else if (smallLetters == 0) {
      features.add("10");
    }
    if (!allCapitals) {
      addInnerCapitals(features, capitalised, first);
    }
    if (digits > 0 && digits < length) {
      features.add("6");
    }
    if (stop) {
      features.add("7");
    }
    if (hyphen) {
      features.add("8");
    }
    if (marks > 0 && marks < length && !stop && !hyphen) {
      features.add("9");
    }
    return features;
  }

  private void addInnerCapitals(List<String> features, boolean capitalised, boolean first) {
    if (capitalised && !first) {
      features.add("11");
    }
    int inner = capitalised ? capitals - 1 : capitals;
    if (inner == 1) {
      features.add("12");
    } else if (inner > 1) {
      features.add("13");
    }
  }

  /** The kinds of a word's characters, no kind more than twice in a row. */
  static String shape(String form) {
    StringBuilder shape = new StringBuilder(form.length());
    char last = 0;
    int repeated = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      repeated = kind == last ? repeated + 1 : 0;
      last = kind;
      if (repeated < MOST_OF_WORD_SHAPE) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Letters.isCapital(c)) {
      return 'A';
    }
    if (Letters.isSmall(c)) {
      return 'a';
    }
    if (Letters.isDigit(c)) {
      return '1';
    }
    return Letters.isMark(c) ? '.' : 'x';
  }
}
