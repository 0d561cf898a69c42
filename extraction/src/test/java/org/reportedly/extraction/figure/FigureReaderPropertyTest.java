package org.reportedly.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.reportedly.extraction.surface.TestSentences;
import org.reportedly.extraction.time.TimeTagger;
import org.reportedly.language.Sentence;

/** Holds for any number and any text; a failure names its seed. */
class FigureReaderPropertyTest {
  private static final FigureReader READER = FigureReader.load(TimeTagger.load());
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> PIECES =
      List.of(
          "two",
          "hundred",
          "and",
          "a",
          "million",
          "1,000",
          "2.5",
          "of",
          "the",
          "23",
          "them",
          "%",
          "$",
          "€",
          "km",
          "(",
          ")",
          "-",
          "to",
          "or",
          "more",
          "than",
          "dozens",
          "third",
          "half",
          "Su-34",
          "drones",
          "killed",
          "including",
          "\uD83D",
          "İ",
          "½",
          "𝟛",
          "99999999999999999999",
          "12th",
          "another",
          "between",
          "out",
          "people",
          "1.2.3.4",
          "bn",
          "one",
          "in");

  @Test
  void wordsAndDigitsAreReadAlike(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      int number = 1 + random.nextInt(random.nextBoolean() ? 2_000 : 5_000_000);
      for (String way : List.of(inWords(number), String.format(Locale.ROOT, "%,d", number))) {
        String sentence = "They counted " + way + " tanks there.";
        assertThat(READER.read(TestSentences.sentence(sentence)))
            .as("seed %d, %s", seed, sentence)
            .singleElement()
            .satisfies(quantity ->
                assertThat(quantity.low().orElseThrow())
                    .isEqualByComparingTo(BigDecimal.valueOf(number)));
      }
    }
  }

  @Test
  void anyTextGivesSeparateQuantitiesInsideTheSentence(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder("x ");
      for (int words = 1 + random.nextInt(16); words > 0; words--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      Sentence sentence = TestSentences.sentence(text.toString());
      int end = sentence.span().start();
      for (Quantity quantity : READER.read(sentence)) {
        assertThat(quantity.span().start())
            .as("seed %d, %s", seed, text)
            .isGreaterThanOrEqualTo(end);
        assertThat(quantity.to()).isLessThanOrEqualTo(sentence.size());
        end = quantity.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(sentence.span().end());
    }
  }

  private static String inWords(int number) {
    if (number < 20) {
      return SMALL.get(number);
    }
    if (number < 100) {
      return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
    }
    if (number < 1000) {
      return inWords(number / 100)
          + " hundred"
          + (number % 100 == 0 ? "" : " and " + inWords(number % 100));
    }
    int scale = number < 1_000_000 ? 1000 : 1_000_000;
    String name = scale == 1000 ? " thousand" : " million";
    int rest = number % scale;
    String link = rest < 100 ? " and " : " ";
    return inWords(number / scale) + name + (rest == 0 ? "" : link + inWords(rest));
  }
}
