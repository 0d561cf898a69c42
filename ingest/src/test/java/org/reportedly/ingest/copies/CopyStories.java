package org.reportedly.ingest.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.reportedly.model.Report;

/**
 * Makes stories and what outlets make of them, from a seed: exact copies, cut ones, ones with
 * sentences added, with words changed, and with typesetting changed. Sentences that many stories
 * share, such as an agency's closing words, stand in all.
 */
final class CopyStories {
  private static final List<String> CLOSING =
      List.of(
          "Reporting by our correspondents in the region and editing by the desk in the capital.",
          "The claims could not be verified independently and both sides gave other figures.",
          "This is a developing story and will be updated as more becomes known to us.");

  private final Random chance;
  private final List<String> words = new ArrayList<>();

  CopyStories(long seed) {
    chance = new Random(seed);
    for (int i = 0; i < 8000; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllable = 1 + chance.nextInt(3); syllable >= 0; syllable--) {
        word.append("bcdfgklmnprstvz".charAt(chance.nextInt(15)));
        word.append("aeiou".charAt(chance.nextInt(5)));
      }
      words.add(word.toString());
    }
  }

  /** Words as in a language: few are frequent, many are rare. */
  private String word() {
    double share = chance.nextDouble();
    return words.get((int) (words.size() * share * share * share));
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder();
    for (int i = 8 + chance.nextInt(18); i > 0; i--) {
      sentence.append(word()).append(i > 1 ? " " : ". ");
    }
    return sentence.toString();
  }

  /** A new story of some 5 to 30 sentences. */
  List<String> story() {
    List<String> sentences = new ArrayList<>();
    for (int i = 5 + chance.nextInt(26); i > 0; i--) {
      sentences.add(sentence());
    }
    sentences.add(CLOSING.get(chance.nextInt(CLOSING.size())));
    return sentences;
  }

  /** What another outlet makes of it; the kind from 0 to 4. */
  List<String> copy(List<String> story, int kind) {
    List<String> copy = new ArrayList<>(story);
    switch (kind) {
      case 1 -> copy = new ArrayList<>(story.subList(0, Math.max(3, story.size() * 6 / 10)));
      case 2 -> {
        for (int i = 1 + story.size() / 3; i > 0; i--) {
          copy.add(chance.nextInt(copy.size() + 1), sentence());
        }
      }
      case 3 -> copy.replaceAll(this::withWordsChanged);
      case 4 ->
          copy.replaceAll(sentence ->
              "“" + sentence.toUpperCase(java.util.Locale.ROOT).replace(". ", " —\n\n"));
      default -> {
        // Word for word.
      }
    }
    return copy;
  }

  /** One word in 25 is another. */
  private String withWordsChanged(String sentence) {
    StringBuilder changed = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      changed.append(chance.nextInt(25) == 0 ? word() : word).append(' ');
    }
    return changed.toString();
  }

  Report report(String id, List<String> sentences) {
    return new Report(
        id,
        Optional.empty(),
        Optional.of("Outlet " + chance.nextInt(50)),
        Optional.empty(),
        Optional.empty(),
        String.join("", sentences));
  }
}
