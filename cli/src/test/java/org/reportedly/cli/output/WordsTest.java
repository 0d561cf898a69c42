package org.reportedly.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedly.cli.output.GivenClaims.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.model.Figure;
import org.reportedly.model.Period;
import org.reportedly.model.words.FigureWords;
import org.reportedly.model.words.PeriodWords;

class WordsTest {
  @Test
  void aFigureKeepsItsBounds() {
    assertThat(FigureWords.of(figure("drones", 117, 117, null, false))).isEqualTo("117 drones");
    assertThat(FigureWords.of(figure("killed", 24, null, null, false)))
        .isEqualTo("at least 24 killed");
    assertThat(FigureWords.of(figure("tanks", null, 30, null, false))).isEqualTo("up to 30 tanks");
    assertThat(FigureWords.of(figure("missiles", 2, 3, null, false))).isEqualTo("2–3 missiles");
    assertThat(FigureWords.of(figure("people", 120_000, 120_000, null, true)))
        .isEqualTo("about 120,000 people");
    assertThat(FigureWords.of(figure("attacks", 17, 17, 23, false))).isEqualTo("17 of 23 attacks");
  }

  @Test
  void aFigureKeepsItsFraction() {
    Optional<BigDecimal> value = Optional.of(new BigDecimal("1.50"));

    assertThat(FigureWords.of(new Figure("billion dollars", value, value, Optional.empty(), false)))
        .isEqualTo("1.5 billion dollars");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-14, 2023-08-14, 14 Aug 2023",
    "2024-08-14, 2024-08-14, 14 Aug",
    "2024-08-13, 2024-08-14, 13–14 Aug",
    "2024-07-31, 2024-08-14, 31 Jul – 14 Aug",
    "2023-12-31, 2024-01-01, 31 Dec 2023 – 1 Jan 2024",
  })
  void aPeriodSaysMonthAndYearOnceAndNotTheYearOfTheReport(
      LocalDate start, LocalDate end, String words) {
    assertThat(PeriodWords.of(new Period(start, end), Optional.of(LocalDate.of(2024, 9, 1))))
        .isEqualTo(words);
  }
}
