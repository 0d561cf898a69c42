package org.reportedly.language.segmentation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The abbreviations of {@code abbreviations.tsv}, which end in a full stop of their own. */
final class Abbreviations {
  /** What may follow an abbreviation. */
  enum Kind {
    TITLE,
    NUMBER,
    OPEN
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  Abbreviations() {
    for (String line : WordList.lines("abbreviations.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 2) {
        throw new IllegalStateException("abbreviations.tsv: two columns needed: " + line);
      }
      kinds.put(columns[0], Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)));
    }
  }

  /** The kind of the word with its full stop; single initials such as {@code J.} are titles. */
  Optional<Kind> kindOf(String word) {
    if (word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.') {
      return Optional.of(Kind.TITLE);
    }
    Kind known = kinds.get(word);
    if (known == null && isDotted(word)) {
      return Optional.of(Kind.OPEN);
    }
    return Optional.ofNullable(known);
  }

  /** Letters with a full stop each, such as {@code R.S.F.}. */
  private static boolean isDotted(String word) {
    if (word.length() < 4 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
