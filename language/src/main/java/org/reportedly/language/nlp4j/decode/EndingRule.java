package org.reportedly.language.nlp4j.decode;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an inflected form leads to its lemma.
 *
 * @param tags of the words that it is for
 * @param ending of the form
 * @param replacements of the ending, the first that makes a known word counts
 * @param undoubles whether a doubled consonant may lose one, as in "running"
 */
public record EndingRule(
    Set<String> tags, String ending, List<String> replacements, boolean undoubles) {
  private static final int FEWEST_BEFORE_UNDOUBLING = 4;

  public EndingRule {
    tags = Set.copyOf(tags);
    replacements = List.copyOf(replacements);
  }

  /** Reads what {@link #notation} wrote. */
  static EndingRule of(String notation) {
    String[] parts = notation.split("\t", -1);
    return new EndingRule(
        Set.of(parts[0].split(" ", -1)),
        parts[1],
        List.of(parts[2].split(",", -1)),
        Boolean.parseBoolean(parts[3]));
  }

  /** Tags, ending, replacements and whether it undoubles, between tabs. */
  public String notation() {
    return String.join(
        "\t",
        String.join(" ", tags.stream().sorted().toList()),
        ending,
        String.join(",", replacements),
        Boolean.toString(undoubles));
  }

  @Nullable String lemma(String form, Predicate<String> isKnown) {
    if (!form.endsWith(ending)) {
      return null;
    }
    int length = form.length() - ending.length();
    String lemma = known(form.substring(0, length), isKnown);
    boolean doubled =
        undoubles
            && length >= FEWEST_BEFORE_UNDOUBLING
            && form.charAt(length - 2) == form.charAt(length - 1);
    return lemma == null && doubled ? known(form.substring(0, length - 1), isKnown) : lemma;
  }

  private @Nullable String known(String stem, Predicate<String> isKnown) {
    for (String replacement : replacements) {
      String word = stem + replacement;
      if (isKnown.test(word)) {
        return word;
      }
    }
    return null;
  }
}
