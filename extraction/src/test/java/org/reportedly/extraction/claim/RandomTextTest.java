package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/** Whatever the text, reading ends with a reading; each seed is a text of its own. */
class RandomTextTest {
  private static final List<String> PIECES =
      List.of(
          "said",
          "according to",
          "denied",
          "told",
          "the army",
          "rebels",
          "Petkova",
          "Kisumu",
          "Kenya's",
          "shelled",
          "were killed",
          "killing",
          "captured",
          "no",
          "not",
          "which",
          "who",
          "its forces",
          "and",
          "that",
          "of",
          "17 out of 23",
          "more than",
          "120,000",
          "dozens of",
          "drones",
          "on Monday",
          "overnight",
          "since",
          "3 May",
          "could not be",
          "verified",
          "confirmed",
          "it",
          "he",
          "they",
          "claimed responsibility for",
          "the attack",
          ",",
          ".",
          ".\n\n",
          ";",
          ":",
          "“",
          "”",
          "\"",
          "’s",
          "(",
          ")",
          "—",
          "- ",
          "\n",
          "21:50",
          "10%",
          "$5m",
          "\u0000",
          "\uD800",
          "\uFEFF",
          "🙂",
          "مرحبا",
          "e\u0301",
          "a".repeat(300));

  private static void readsWell(Report report) {
    Reading reading = Pipeline.reader().read(report);

    assertThat(reading.claims())
        .allSatisfy(claim ->
            assertThat(claim.evidence().span().in(report.text()))
                .isEqualTo(claim.evidence().text()));
    assertThat(reading.claims()).extracting(claim -> claim.id()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void piecesOfReportsInAnyOrder(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(12) > 0) {
        text.append(' ');
      }
    }
    readsWell(Pipeline.report(text.toString()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyCharactersAtAll(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      int kind = random.nextInt(4);
      text.append((char) (kind == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
    }
    readsWell(Pipeline.report(text.toString()));
    readsWell(Report.of("bare", text.toString()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anHonestReportWithDamage(long seed) {
    StringBuilder text =
        new StringBuilder(
            "“Rebels shelled the market of Kisumu on Monday,” Governor Lena Brandt told the agency "
                + "AFP, “killing at least 12 people.” The rebels denied that their forces had "
                + "attacked. Neither claim could be independently verified.");
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> text.setCharAt(at, (char) random.nextInt(0x3000));
      }
    }
    readsWell(Pipeline.report(text.toString()));
  }
}
