package org.reportedly.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reportedly.model.Provenance;
import org.reportedly.model.Report;

class CopyBookTest {
  private static final String STORY =
      "The ferry to the northern islands runs again, the harbour office said on Wednesday, after"
          + " three days in which no boat could leave and food had grown short. Two fishing boats"
          + " were lost, and their crews of seven were brought ashore by a tug.";

  private final CopyBook book = new CopyBook();

  private static Report on(String day, String id, String text) {
    return Report.of(id, text).publishedOn(LocalDate.parse(day));
  }

  @Test
  void marksWhatComesAfterItsOrigin() {
    assertThat(book.come(on("2025-03-02", "first", STORY))).isEmpty();
    assertThat(book.come(on("2025-03-03", "second", "HARBOUR. " + STORY)))
        .isEqualTo(Map.of("second", "first"));
  }

  @Test
  void marksWhatIsThereWhenItsOriginComes() {
    book.know(on("2025-03-03", "second", STORY));
    book.know(on("2025-03-04", "third", STORY).with(Provenance.UNKNOWN.copying("second")));

    assertThat(book.come(on("2025-03-02", "first", STORY)))
        .isEqualTo(Map.of("second", "first", "third", "first"));
  }

  @Test
  void theSameStoryAMonthLaterIsToldAnew() {
    book.come(on("2025-03-02", "first", STORY));

    assertThat(book.come(on("2025-04-02", "second", STORY))).isEmpty();
  }

  @Test
  void whatHasNoDayComesAfterWhatHasOne() {
    book.come(Report.of("a-file", STORY));

    assertThat(book.come(on("2025-04-02", "second", STORY))).isEqualTo(Map.of("a-file", "second"));
  }

  @Test
  void theSameReportAgainIsNoCopyOfItself() {
    book.come(on("2025-03-02", "first", STORY));

    assertThat(book.come(on("2025-03-02", "first", STORY))).isEmpty();
  }

  @Test
  void aMarkHoldsUntilWordsTellOtherwise() {
    Report told = on("2025-03-03", "second", STORY).with(Provenance.UNKNOWN.copying("a-page"));

    assertThat(book.come(told)).isEmpty();
    assertThat(book.come(on("2025-03-02", "first", STORY))).isEqualTo(Map.of("second", "first"));
  }

  @Test
  void theOrderOfComingMakesNoDifference() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      reports.add(
          on(
              "2025-03-%02d".formatted(1 + 3 * (i % 4)),
              "r" + i,
              STORY + " ".repeat(i) + "It rained."));
    }
    reports.add(Report.of("undated", STORY));
    reports.add(on("2025-03-05", "marked", STORY).with(Provenance.UNKNOWN.copying("a-page")));
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<String, String> expected = marks(reports);
    assertThat(expected).hasSize(13);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(reports, random);
      assertThat(marks(reports)).as("seed " + seed).isEqualTo(expected);
    }
  }

  private static Map<String, String> marks(List<Report> reports) {
    CopyBook fresh = new CopyBook();
    Map<String, String> all = new HashMap<>();
    reports.forEach(report -> all.putAll(fresh.come(report)));
    return all;
  }
}
