package org.reportedly.language.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.language.Sentence;
import org.reportedly.model.Span;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army’s hard-fought win. | The army ’s hard - fought win .",
        "It lost a Su-34 on Aug. 6. | It lost a Su-34 on Aug. 6 .",
        "He can't, won’t say (yet). | He ca n't , wo n’t say ( yet ) .",
        "The rebels' camp, 23km away. | The rebels ' camp , 23 km away .",
        "It cost $17 million or 40%. | It cost $ 17 million or 40 % .",
        "“No,” he told BNS. | “ No , ” he told BNS .",
        "Between 12-15 pro-war bloggers. | Between 12 - 15 pro-war bloggers .",
        "U.S. officials met Lt. Gen. Osei. | U.S. officials met Lt. Gen. Osei .",
      })
  void cutsTokensAsTheTreebankDoes(String text, String tokens) {
    assertThat(words(text)).isEqualTo(tokens);
  }

  @Test
  void endsSentencesAtFullStopsButNotAtTitles() {
    assertThat(
            sentences(
                "Gen. A. Osei spoke on X. In Accra, crowds met. It was 5 p.m. The army left."))
        .containsExactly(
            "Gen. A. Osei spoke on X. In Accra, crowds met.", "It was 5 p.m.", "The army left.");
  }

  @Test
  void endsASentenceAfterADayOfAMonth() {
    assertThat(sentences("Fighting began on August 6. Shelling has killed twelve."))
        .containsExactly("Fighting began on August 6.", "Shelling has killed twelve.");
  }

  @Test
  void keepsTheClosingQuoteWithItsSentence() {
    assertThat(sentences("He called it “a boost.” Others left."))
        .containsExactly("He called it “a boost.”", "Others left.");
  }

  @Test
  void setsDatelinesTimeStampsAndHeadingsApart() {
    assertThat(kinds("LAGOS, Nigeria — Troops left.\n\n21:50 Shots were heard.\n\nWhat we know"))
        .containsExactly(
            "DATELINE LAGOS, Nigeria —",
            "SENTENCE Troops left.",
            "TIME_STAMP 21:50",
            "SENTENCE Shots were heard.",
            "HEADING What we know");
  }

  @Test
  void setsBulletsApart() {
    assertThat(kinds("• Roads are closed.\n• Schools shut\n2. Police left."))
        .containsExactly(
            "BULLET •",
            "SENTENCE Roads are closed.",
            "BULLET •",
            "SENTENCE Schools shut",
            "BULLET 2.",
            "SENTENCE Police left.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lagos (AFP) - Troops left. | DATELINE Lagos (AFP) -",
        "Lagos, 3 May 2031 – Troops left. | DATELINE Lagos, 3 May 2031 –",
        "LAGOS. May 3 (TASS) - Troops left. | DATELINE LAGOS. May 3 (TASS) -",
        "(Lagos) – Troops left. | DATELINE (Lagos) –",
        "LAGOS: Troops left Lagos. | DATELINE LAGOS:",
        "[09:12] Troops left. | TIME_STAMP [09:12]",
        "14:35 GMT+1 Troops left. | TIME_STAMP 14:35 GMT+1",
        "5 mins ago Troops left. | TIME_STAMP 5 mins ago",
        "BREAKING: Troops left. | LABEL BREAKING:",
        "UNHCR: Troops left. | SENTENCE UNHCR: Troops left.",
        "3.50 million people left. | SENTENCE 3.50 million people left.",
        "One thing – troops – left. | SENTENCE One thing – troops – left.",
      })
  void knowsDatelinesTimeStampsAndLabelsInAllForms(String text, String first) {
    assertThat(kinds(text).getFirst()).isEqualTo(first);
  }

  @Test
  void aTimeStampOnALineOfItsOwnBelongsToNoSentence() {
    assertThat(kinds("14:35 GMT\nTroops left.\n\n2 hours ago\nPolice came."))
        .containsExactly(
            "TIME_STAMP 14:35 GMT",
            "SENTENCE Troops left.",
            "TIME_STAMP 2 hours ago",
            "SENTENCE Police came.");
  }

  @Test
  void keepsAddressesWhole() {
    assertThat(words("See https://example.org/a-b?c=1, now."))
        .contains("https://example.org/a-b?c=1,");
  }

  @Test
  void aTextWrappedAtAWidthKeepsItsSentencesWhole() {
    assertThat(sentences("The river rose by\ntwo metres."))
        .containsExactly("The river rose by\ntwo metres.");
  }

  @Test
  void offsetsLeadBackToAnyText() {
    long seed = 20_240_814;
    Random random = new Random(seed);
    String signs = "aB 7.,’'\"“”-–—()\n$%:\ud83d\udd34\u0000\ufeffé";
    for (int run = 0; run < 2_000; run++) {
      String text =
          random
              .ints(random.nextInt(80), 0, signs.length())
              .mapToObj(i -> String.valueOf(signs.charAt(i)))
              .collect(Collectors.joining());
      int last = 0;
      for (Segment segment : segmenter.segment(text)) {
        for (Span token : segment.tokens()) {
          assertThat(token.start()).as("seed %d, text %s", seed, text).isGreaterThanOrEqualTo(last);
          assertThat(token.length()).as("seed %d, text %s", seed, text).isPositive();
          last = token.end();
        }
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void noSentenceGrowsWithoutBound() {
    String text = "word ".repeat(5_000);
    assertThat(segmenter.segment(text))
        .allSatisfy(segment ->
            assertThat(segment.tokens())
                .hasSizeLessThanOrEqualTo(Segmenter.MOST_TOKENS_IN_A_SENTENCE));
  }

  private String words(String text) {
    return segmenter.segment(text).stream()
        .flatMap(segment -> segment.tokens().stream())
        .map(token -> token.in(text))
        .collect(Collectors.joining(" "));
  }

  private List<String> sentences(String text) {
    return segmenter.segment(text).stream()
        .filter(segment -> segment.kind() == Sentence.Kind.SENTENCE)
        .map(segment -> whole(segment).in(text))
        .toList();
  }

  private List<String> kinds(String text) {
    return segmenter.segment(text).stream()
        .map(segment -> segment.kind() + " " + whole(segment).in(text))
        .toList();
  }

  private static Span whole(Segment segment) {
    return segment.tokens().getFirst().union(segment.tokens().getLast());
  }
}
