package org.reportedly.extraction.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportedly.extraction.knowledge.Part;

/**
 * How the event is told, whatever its days: what a clue is worth may depend on it.
 *
 * @param words each of one circumstance, the most telling first
 */
record Circumstances(List<String> words) {
  Circumstances {
    words = List.copyOf(words);
  }

  static Circumstances of(Happening happening, ExpressionClues expressions, boolean isFirst) {
    String part =
        happening.isTold(Part.VERB) ? "verb" : happening.group().isEmpty() ? "speech" : "noun";
    String tense = part + " " + word(happening.tense());
    String dated = expressions.closest().map(found -> "dated " + found.word()).orElse("undated");
    String stance = word(happening.stance());
    String said =
        happening.cue().isPresent() ? "said in " + word(happening.tenseOfSpeech()) : "unsaid";
    List<String> words = new ArrayList<>();
    words.add(tense);
    words.add(dated);
    words.add(stance);
    words.add(said);
    words.add(EventKind.of(happening.type()).word());
    words.add(happening.type().word());
    words.add(tense + ", " + dated);
    words.add(tense + ", " + stance);
    words.add(tense + ", " + said);
    words.add(tense + ", " + EventKind.of(happening.type()).word());
    if (happening.isLongPast()) {
      words.add("had");
    }
    happening.adverbs().forEach(adverb -> words.add("with " + adverb));
    if (isFirst) {
      words.add("first sentence");
    }
    return new Circumstances(words);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The clues, and the main ones again for each circumstance. */
  List<String> with(List<String> clues, List<String> main) {
    List<String> all = new ArrayList<>(clues);
    for (String clue : main) {
      words.forEach(word -> all.add(clue + " | " + word));
    }
    return all;
  }
}
