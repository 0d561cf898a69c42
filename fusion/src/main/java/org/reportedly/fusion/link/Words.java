package org.reportedly.fusion.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts text into sets of word stems that can be compared fast: sorted hashes, without accents, case
 * and the words of {@code empty-words.tsv}. A stem is a word's first five letters, which brings
 * "shelling" and "shelled" together in the languages of the reports without a dictionary.
 */
final class Words {
  private static final int STEM = 5;
  private static final int LONGEST_TEXT = 2_000;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{2,}");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  private final Set<String> empty;

  private Words(Set<String> empty) {
    this.empty = empty;
  }

  static Words bundled() {
    return new Words(
        DataFile.rows("empty-words.tsv", 1).stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The stems of all words that tell something and are no numbers. */
  int[] stems(String text) {
    String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return Arrays.stream(BREAK.split(plain(cut)))
        .filter(word -> word.length() > 1 && !empty.contains(word))
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .mapToInt(word -> word.substring(0, Math.min(STEM, word.length())).hashCode())
        .sorted()
        .distinct()
        .toArray();
  }

  /** The stems of all words that are written like names, whatever they name. */
  int[] names(String text) {
    String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return NAME.matcher(cut)
        .results()
        .map(found -> plain(found.group()))
        .mapToInt(word -> word.substring(0, Math.min(STEM, word.length())).hashCode())
        .sorted()
        .distinct()
        .toArray();
  }

  /** Lower case without accents. */
  static String plain(String text) {
    String bare =
        text.chars().allMatch(unit -> unit < 0x80)
            ? text
            : ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }

  /** How many members two sorted sets share. */
  static int shared(int[] one, int[] other) {
    int count = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        count++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }
}
