package org.reportedly.gazetteer.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportedly.gazetteer.knowledge.Table;

/** Makes keys of names. Immutable, so many threads may use it at once. */
public final class NameKeys {
  private static final int LONGEST_NAME = 200;

  private final Map<String, String> letters;
  private final Map<String, String> words;
  private final List<Table.Row> sounds;

  private NameKeys(Map<String, String> letters, Map<String, String> words, List<Table.Row> sounds) {
    this.letters = letters;
    this.words = words;
    this.sounds = sounds;
  }

  /** With the rules that are part of the program. */
  public static NameKeys load() {
    return new NameKeys(
        pairs(Table.read(NameKeys.class, "letters.tsv", 2)),
        pairs(Table.read(NameKeys.class, "words.tsv", 2)),
        Table.read(NameKeys.class, "sounds.tsv", 2).rows());
  }

  private static Map<String, String> pairs(Table table) {
    return table.rows().stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.text(0), row -> row.text(1)));
  }

  /**
   * Lower case, unaccented, apostrophes dropped, other signs turned to single spaces, usual
   * abbreviations written out; empty if the name has no Latin letter or digit.
   */
  public String strict(String name) {
    String folded = fold(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    List<String> found = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (!word.isEmpty()) {
        found.add(words.getOrDefault(word, word));
      }
    }
    if (found.size() > 1 && found.getFirst().equals("the")) {
      found.removeFirst();
    }
    return String.join(" ", found);
  }

  private String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!isPlain(lower)) {
      lower = Normalizer.normalize(lower, Normalizer.Form.NFD);
    }
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        folded.append(letter);
      } else if (letter == '.') {
        // "U.S." and "St." lose the dot; "St.Louis" must not become one word.
        if (i + 2 < lower.length() && lower.charAt(i + 2) != '.') {
          folded.append(' ');
        }
      } else if (letter == '&') {
        folded.append(" and ");
      } else if (!isApostrophe(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
        folded.append(letters.getOrDefault(String.valueOf(letter), " "));
      }
    }
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Straight and curly apostrophes, primes and the signs of ayn, hamza and soft sign. */
  private static boolean isApostrophe(char letter) {
    return switch (letter) {
      case '\'', '`', '´', '‘', '’', '‛', '′', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ' -> true;
      default -> false;
    };
  }

  /** The strict key with all transliterations of a sound written alike. */
  public String sound(String name) {
    // Spaces around let rules speak of the beginning and end of words.
    String key = " " + strict(name) + " ";
    for (Table.Row rule : sounds) {
      key = key.replace(rule.text(0), rule.text(1));
    }
    StringBuilder single = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString().strip();
  }
}
