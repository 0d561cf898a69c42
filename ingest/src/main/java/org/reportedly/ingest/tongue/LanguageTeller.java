package org.reportedly.ingest.tongue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the language of a text. Scripts that one language writes in decide alone; else the share of
 * the text's words that are among a language's commonest ({@code common-words.tsv}) does. Texts
 * that are too short or too mixed stay untold.
 *
 * <p>Immutable; may be used by many threads at once.
 */
public final class LanguageTeller {
  private static final String RESOURCE = "common-words.tsv";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
  private static final int SAMPLE = 20_000;
  private static final int FEWEST_WORDS = 8;

  /** In a headline, two words of another language are names: "says UN", "in La Paz". */
  private static final int FEWEST_COMMON_WORDS = 3;

  private static final double LEAST_SHARE = 0.1;
  private static final double LEAST_LEAD = 1.25;

  /** Scripts in which nearly all that is written is in one language. */
  private static final Map<UnicodeScript, String> ALONE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"));

  /** The languages in which a word is common. */
  private final Map<String, List<String>> languagesByWord = new HashMap<>();

  /** The languages that the program knows. */
  public LanguageTeller() {
    for (String line : table().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        for (String word : Set.of(line.substring(tab + 1).split(" ", -1))) {
          languagesByWord
              .computeIfAbsent(word, key -> new ArrayList<>())
              .add(line.substring(0, tab));
        }
      }
    }
  }

  /** The language as a BCP 47 tag; empty if it cannot be told surely. */
  public Optional<String> tell(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    return byScript(sample).or(() -> byWords(sample));
  }

  private static Optional<String> byScript(String sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int all = 0;
    for (int i = 0; i < sample.length(); i++) {
      if (Character.isLetter(sample.charAt(i))) {
        letters.merge(UnicodeScript.of(sample.charAt(i)), 1, Integer::sum);
        all++;
      }
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > 0 && 2 * (kana + han) > all && 20 * kana > han) {
      return Optional.of("ja");
    }
    int half = all / 2;
    return letters.entrySet().stream()
        .filter(script -> script.getValue() > half)
        .flatMap(script -> Optional.ofNullable(ALONE.get(script.getKey())).stream())
        .findFirst();
  }

  private Optional<String> byWords(String sample) {
    List<String> words =
        WORD.matcher(sample.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      languagesByWord
          .getOrDefault(word, List.of())
          .forEach(language -> counts.merge(language, 1, Integer::sum));
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    int best = ranked.isEmpty() ? 0 : ranked.getFirst().getValue();
    int second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
    return best >= FEWEST_COMMON_WORDS
            && best >= LEAST_SHARE * words.size()
            && best >= LEAST_LEAD * second
        ? Optional.of(ranked.getFirst().getKey())
        : Optional.empty();
  }

  /** The languages that are told by their words. */
  Set<String> languages() {
    return languagesByWord.values().stream()
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String table() {
    try (InputStream in = LanguageTeller.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
