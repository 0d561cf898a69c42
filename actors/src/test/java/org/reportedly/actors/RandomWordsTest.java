package org.reportedly.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the words are, mentions stay in order and inside, and nothing breaks. */
class RandomWordsTest {
  private static final ActorBook BOOK = ActorBook.bundled();

  private static final List<String> PARTS =
      List.of(
          "Russia",
          "'s",
          "-",
          "’s",
          "the",
          "United",
          "Nations",
          "al-",
          "Shabaab",
          "al-Qaeda",
          "army",
          "of",
          "pro-",
          "anti-",
          "-backed",
          "U.S.",
          "(",
          ",",
          "",
          " ",
          "\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "New",
          "Mexico",
          "Trump",
          "Congo",
          "River",
          "Alliance",
          "/",
          "'",
          "İstanbul",
          "-led",
          "in",
          "President",
          "Kyiv",
          "region",
          "23",
          "M23",
          "\u00AD");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void giveOrderedMentionsAndTheSameDescriptionHoweverTheyAreSplit(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<String> words = words(random);
      int free = 0;
      for (Mention mention : BOOK.find(words, Optional.empty())) {
        assertThat(mention.from()).as("seed %d: %s", seed, words).isGreaterThanOrEqualTo(free);
        assertThat(mention.to()).as("seed %d: %s", seed, words).isLessThanOrEqualTo(words.size());
        free = mention.to();
      }
      assertThat(BOOK.describe(withPossessivesApart(words), Optional.empty()))
          .as("seed %d: %s", seed, words)
          .isEqualTo(BOOK.describe(words, Optional.empty()));
    }
  }

  @Test
  void mayBeManyMoreThanAnyPhraseHas() {
    List<String> words = new ArrayList<>(Collections.nCopies(100_000, "Congo"));

    assertThat(BOOK.find(words, Optional.empty())).hasSize(100_000);
    assertThat(BOOK.describe(words, Optional.empty()).party()).isPresent();
  }

  private static List<String> withPossessivesApart(List<String> words) {
    List<String> apart = new ArrayList<>();
    for (String word : words) {
      boolean possessive =
          word.endsWith("'s")
              && word.length() > 2
              && Character.isLetterOrDigit(word.charAt(word.length() - 3));
      if (possessive) {
        apart.add(word.substring(0, word.length() - 2));
        apart.add("'s");
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    int size = random.nextInt(12);
    for (int i = 0; i < size; i++) {
      StringBuilder word = new StringBuilder(PARTS.get(random.nextInt(PARTS.size())));
      if (random.nextInt(4) == 0) {
        word.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      words.add(word.toString());
    }
    return words;
  }
}
