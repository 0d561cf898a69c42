package org.reportedly.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.reportedly.extraction.surface.TestSentences;
import org.reportedly.language.Document;
import org.reportedly.model.Period;

/** Holds for any date and any text; a failure names its seed. */
class TimeTaggerPropertyTest {
  private static final TimeTagger TAGGER = TimeTagger.load();
  private static final List<String> PIECES =
      List.of(
          "Tuesday",
          "since",
          "June",
          "6",
          "and",
          "7",
          "the",
          "night",
          "of",
          "2024",
          "a.m.",
          "at",
          "until",
          "three",
          "days",
          "ago",
          "later",
          ",",
          "-",
          "between",
          "from",
          "to",
          "31",
          "00:99",
          "\uD83D",
          "İ",
          "𝟛",
          "½",
          "(",
          "early",
          "May",
          "last",
          "week",
          "every",
          "13.13.2013",
          "for");

  @Test
  void datesRoundTripThroughTheWaysOfWritingThem(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
      String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      int number = day.getDayOfMonth();
      List<String> ways =
          List.of(
              day.toString(),
              number + " " + month + " " + day.getYear(),
              month + " " + number + ", " + day.getYear(),
              String.format(
                  Locale.ROOT, "%02d.%02d.%d", number, day.getMonthValue(), day.getYear()));
      for (String way : ways) {
        assertThat(tag(day, "It fell on " + way + " there."))
            .as("seed %d, %s", seed, way)
            .singleElement()
            .satisfies(time -> assertThat(time.period()).contains(Period.of(day)));
      }
    }
  }

  @Test
  void weekdaysOfThePastAreNeverMoreThanSixDaysBack(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      LocalDate published = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
      LocalDate day = published.minusDays(random.nextInt(7));
      String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      assertThat(tag(published, "It fell on " + name + "."))
          .as("seed %d", seed)
          .singleElement()
          .satisfies(time -> assertThat(time.period()).contains(Period.of(day)));
    }
  }

  @Test
  void anyTextGivesSeparateStretchesThatLeadBackToIt(TestReporter reporter) {
    long seed = new Random().nextLong();
    reporter.publishEntry("seed", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = 1 + random.nextInt(14); words > 0; words--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      Document document = TestSentences.document(LocalDate.of(2024, 6, 12), text.toString());
      int end = 0;
      for (TimeExpression time : TAGGER.tag(document)) {
        assertThat(time.span().start()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(end);
        assertThat(time.span().in(document.report().text())).isEqualTo(time.text());
        end = time.span().end();
      }
    }
  }

  private static List<TimeExpression> tag(LocalDate published, String sentence) {
    return TAGGER.tag(TestSentences.document(published, sentence));
  }
}
