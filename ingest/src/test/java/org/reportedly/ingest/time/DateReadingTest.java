package org.reportedly.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
  private final DateReading dates = new DateReading();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-08-14T09:30:00Z                      | 2024-08-14T09:30:00Z
          2024-08-14T09:30:00.123+03:00             | 2024-08-14T06:30:00Z
          2024-08-14 09:30                          | 2024-08-14T09:30:00Z
          2024-8-4                                  | 2024-08-04T00:00:00Z
          20240814T093000Z                          | 2024-08-14T09:30:00Z
          Wed, 14 Aug 2024 09:30:00 GMT             | 2024-08-14T09:30:00Z
          Wed, 14 Aug 2024 09:30:00 +0300           | 2024-08-14T06:30:00Z
          Wed,14 Aug 24 09:30 EDT                   | 2024-08-14T13:30:00Z
          14-Aug-2024 09:30:00 UT                   | 2024-08-14T09:30:00Z
          Wed Aug 14 09:30:00 PDT 2024              | 2024-08-14T16:30:00Z
          Wed Aug 14 09:30:00 2024                  | 2024-08-14T09:30:00Z
          August 14, 2024, 9:30 p.m.                | 2024-08-14T21:30:00Z
          Published on 14 August 2024 by the desk   | 2024-08-14T00:00:00Z
          14. August 2024 um 09:30                  | 2024-08-14T09:30:00Z
          14 août 2024                              | 2024-08-14T00:00:00Z
          14 de agosto de 2024                      | 2024-08-14T00:00:00Z
          14 августа 2024                           | 2024-08-14T00:00:00Z
          14 серпня 2024                            | 2024-08-14T00:00:00Z
          14.08.2024                                | 2024-08-14T00:00:00Z
          2024/08/14                                | 2024-08-14T00:00:00Z
          2024年8月14日 09:30                        | 2024-08-14T09:30:00Z
          2024년 8월 14일                            | 2024-08-14T00:00:00Z
          ١٤ أغسطس ٢٠٢٤                             | 2024-08-14T00:00:00Z
          14/08/2024                                | 2024-08-14T00:00:00Z
          08/14/2024                                | 2024-08-14T00:00:00Z
          1723627800                                | 2024-08-14T09:30:00Z
          1723627800000                             | 2024-08-14T09:30:00Z
          """)
  void readsWhatTheWorldWrites(String written, String moment) {
    assertThat(dates.read(written).orElseThrow().moment()).hasToString(moment);
  }

  @Test
  void theDayAsWrittenCountsInItsOwnZone() {
    assertThat(dates.read("2024-08-14T23:30:00-05:00").orElseThrow().day())
        .hasToString("2024-08-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "3/4/2024", "2024-02-31", "14 Brumaire 2024", "9999-99-99"})
  void guessesNothing(String written) {
    assertThat(dates.read(written)).isEmpty();
  }
}
