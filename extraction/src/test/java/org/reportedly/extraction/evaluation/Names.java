package org.reportedly.extraction.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names are probably for the same: they share enough words, or one is an acronym. */
final class Names {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z.]{1,6}");
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "on",
          "for",
          "to",
          "and",
          "s",
          "its",
          "his",
          "her",
          "their",
          "mr",
          "mrs",
          "general",
          "gen",
          "president",
          "minister",
          "governor");
  private static final Set<String> FORCES =
      Set.of("troops", "soldiers", "army", "military", "armed", "force", "fighters", "servicemen");

  /** Words that many names share, and that make no two names alike alone. */
  private static final Set<String> GENERIC =
      Set.of(
          "forces",
          "ministry",
          "defence",
          "officials",
          "official",
          "authorities",
          "government",
          "people",
          "residents",
          "region",
          "regional",
          "spokesman",
          "spokesperson",
          "office",
          "agency",
          "local",
          "state");

  private Names() {}

  /** Whether at least half of the words of the shorter name are in the other. */
  static boolean same(String one, String other) {
    return isAcronym(one, other) || isAcronym(other, one) || share(one, other) >= 0.5;
  }

  /** Whether more than half of the words of the shorter name are in the other. */
  static boolean clearlySame(String one, String other) {
    return isAcronym(one, other) || isAcronym(other, one) || share(one, other) > 0.5;
  }

  private static double share(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    Set<String> own = without(words, GENERIC);
    Set<String> otherOwn = without(others, GENERIC);
    boolean nothingInCommon = !own.isEmpty() && !otherOwn.isEmpty() && shared(own, otherOwn) == 0;
    int shorter = Math.min(words.size(), others.size());
    return nothingInCommon || shorter == 0 ? 0 : (double) shared(words, others) / shorter;
  }

  private static long shared(Set<String> words, Set<String> others) {
    Set<String> shorter = words.size() <= others.size() ? words : others;
    Set<String> longer = words.size() <= others.size() ? others : words;
    return shorter.stream()
        .filter(word -> longer.stream().anyMatch(other -> alike(word, other)))
        .count();
  }

  /** One word, or a country and its adjective. */
  private static boolean alike(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    int stem = 0;
    while (stem < shorter && word.charAt(stem) == other.charAt(stem)) {
      stem++;
    }
    return word.equals(other) || stem >= 4 && stem >= shorter - 2;
  }

  private static Set<String> words(String name) {
    String flat =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[^\\p{ASCII}]", "")
            .toLowerCase(Locale.ROOT)
            .replace("defense", "defence")
            .replaceAll("\\b([a-z])\\.(?=[a-z]\\.)", "$1");
    Set<String> found =
        WORD.matcher(flat)
            .results()
            .map(MatchResult::group)
            .map(word -> FORCES.contains(word) ? "forces" : word)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> telling = without(found, LEFT_OUT);
    return telling.isEmpty() ? found : telling;
  }

  private static Set<String> without(Set<String> words, Set<String> leftOut) {
    Set<String> rest = new HashSet<>(words);
    rest.removeAll(leftOut);
    return rest;
  }

  private static boolean isAcronym(String one, String other) {
    String initials =
        Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(other)
            .results()
            .map(word -> word.group().substring(0, 1))
            .filter(first -> Character.isUpperCase(first.charAt(0)))
            .collect(Collectors.joining());
    return ACRONYM.matcher(one).matches() && one.replace(".", "").equalsIgnoreCase(initials);
  }
}
