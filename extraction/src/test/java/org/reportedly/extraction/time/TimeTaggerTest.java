package org.reportedly.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.surface.TestSentences;
import org.reportedly.model.Period;

/** What expressions mean in a report of Wednesday, 12 June 2024. */
class TimeTaggerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);
  private static final TimeTagger TAGGER = TimeTagger.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | words | value | first day | last day | kind
          The bridge fell on Wednesday. | Wednesday | 2024-06-12 | 2024-06-12 | 2024-06-12 | POINT
          The bridge fell Tuesday. | Tuesday | 2024-06-11 | 2024-06-11 | 2024-06-11 | POINT
          Talks will/MD begin/VB on Friday. | Friday | 2024-06-14 | 2024-06-14 | 2024-06-14 | POINT
          Envoys/NNS are/VBP to/TO meet/VB on Monday. | Monday | 2024-06-17 | 2024-06-17 | 2024-06-17 | POINT
          Ministers/NNS gather/VBP in Oslo on Monday. | Monday | 2024-06-17 | 2024-06-17 | 2024-06-17 | POINT
          The ministry says/VBZ the bridge fell on Monday. | Monday | 2024-06-10 | 2024-06-10 | 2024-06-10 | POINT
          The bridge fell last Wednesday. | last Wednesday | 2024-06-05 | 2024-06-05 | 2024-06-05 | POINT
          Talks will/MD begin/VB next Friday. | next Friday | 2024-06-14 | 2024-06-14 | 2024-06-14 | POINT
          Talks will/MD begin/VB this Thursday. | this Thursday | 2024-06-13 | 2024-06-13 | 2024-06-13 | POINT
          Friday's attack was the third. | Friday | 2024-06-07 | 2024-06-07 | 2024-06-07 | POINT
          The bridge fell yesterday. | yesterday | 2024-06-11 | 2024-06-11 | 2024-06-11 | POINT
          Talks will/MD begin/VB tomorrow. | tomorrow | 2024-06-13 | 2024-06-13 | 2024-06-13 | POINT
          The bridge fell overnight. | overnight | 2024-06-11TNI | 2024-06-11 | 2024-06-12 | POINT
          The bridge fell last night. | last night | 2024-06-11TNI | 2024-06-11 | 2024-06-12 | POINT
          The bridge fell during the night. | the night | 2024-06-11TNI | 2024-06-11 | 2024-06-12 | POINT
          Sirens will/MD wail/VB tonight. | tonight | 2024-06-12TNI | 2024-06-12 | 2024-06-12 | POINT
          The bridge fell early on Tuesday. | early on Tuesday | 2024-06-11 | 2024-06-11 | 2024-06-11 | POINT
          The bridge fell on Sunday evening. | Sunday evening | 2024-06-09TEV | 2024-06-09 | 2024-06-09 | POINT
          The bridge fell before dawn. | dawn | 2024-06-12TMO | 2024-06-12 | 2024-06-12 | POINT
          The bridge fell this morning. | this morning | 2024-06-12TMO | 2024-06-12 | 2024-06-12 | POINT
          It fell in the small hours of 6 June. | the small hours of 6 June | 2024-06-06TMO | 2024-06-06 | 2024-06-06 | POINT
          The bridge fell last week. | last week | 2024-W23 | 2024-06-03 | 2024-06-09 | POINT
          The bridge fell this week. | this week | 2024-W24 | 2024-06-10 | 2024-06-16 | POINT
          The bridge fell last month. | last month | 2024-05 | 2024-05-01 | 2024-05-31 | POINT
          The bridge fell last year. | last year | 2023 | 2023-01-01 | 2023-12-31 | POINT
          The bridge fell at the weekend. | the weekend | 2024-W23-WE | 2024-06-08 | 2024-06-09 | POINT
          The bridge fell over a week ago. | over a week ago | 2024-W23 | 2024-06-03 | 2024-06-09 | POINT
          The bridge fell two days ago. | two days ago | 2024-06-10 | 2024-06-10 | 2024-06-10 | POINT
          Shelling lasted since June 3. | June 3 | 2024-06-03 | 2024-06-03 | 2024-06-12 | SINCE
          Shelling lasted since Friday. | Friday | 2024-06-07 | 2024-06-07 | 2024-06-12 | SINCE
          The town was besieged since July. | July | 2023-07 | 2023-07-01 | 2024-06-12 | SINCE
          The town fell in the past 24 hours. | the past 24 hours | PT24H | 2024-06-11 | 2024-06-12 | POINT
          The town fell over the past week. | the past week | P1W | 2024-06-05 | 2024-06-12 | POINT
          The town fell in early May. | early May | 2024-05 | 2024-05-01 | 2024-05-10 | POINT
          The town fell in mid-May. | mid-May | 2024-05 | 2024-05-11 | 2024-05-20 | POINT
          The town fell in late May. | late May | 2024-05 | 2024-05-21 | 2024-05-31 | POINT
          The town fell at the end of January. | the end of January | 2024-01 | 2024-01-21 | 2024-01-31 | POINT
          The town fell on 14 August 2022. | 14 August 2022 | 2022-08-14 | 2022-08-14 | 2022-08-14 | POINT
          The town fell on August 14, 2022. | August 14, 2022 | 2022-08-14 | 2022-08-14 | 2022-08-14 | POINT
          The town fell on Aug. 6. | Aug. 6 | 2023-08-06 | 2023-08-06 | 2023-08-06 | POINT
          They left on 13 and 14 April. | 13 and 14 April | 2024-04-13/2024-04-14 | 2024-04-13 | 2024-04-14 | POINT
          It fell on the night between May 6 and 7. | the night between May 6 and 7 | 2024-05-06TNI | 2024-05-06 | 2024-05-07 | POINT
          It fell in the night from Saturday to Sunday. | the night from Saturday to Sunday | 2024-06-08TNI | 2024-06-08 | 2024-06-09 | POINT
          Voting will/MD last/VB from August 28 to September 5. | August 28 to September 5 | 2024-08-28/2024-09-05 | 2024-08-28 | 2024-09-05 | POINT
          It burned between 3 and 5 May. | 3 and 5 May | 2024-05-03/2024-05-05 | 2024-05-03 | 2024-05-05 | POINT
          The city fell in 2012. | 2012 | 2012 | 2012-01-01 | 2012-12-31 | POINT
          The 1994 genocide began there. | 1994 | 1994 | 1994-01-01 | 1994-12-31 | POINT
          It was deployed in December 2022. | December 2022 | 2022-12 | 2022-12-01 | 2022-12-31 | POINT
          They fought in the 1990s. | the 1990s | 199 | 1990-01-01 | 1999-12-31 | POINT
          They fought in the summer of 2023. | the summer of 2023 | 2023-SU | 2023-06-01 | 2023-08-31 | POINT
          They fought at Christmas. | Christmas | 2023-12-25 | 2023-12-25 | 2023-12-25 | POINT
          It fell on 2024-06-01. | 2024-06-01 | 2024-06-01 | 2024-06-01 | 2024-06-01 | POINT
          It fell on 01.06.2024. | 01.06.2024 | 2024-06-01 | 2024-06-01 | 2024-06-01 | POINT
          It fell at 3:40 a.m. on Tuesday. | 3:40 a.m. on Tuesday | 2024-06-11T03:40 | 2024-06-11 | 2024-06-11 | POINT
          It fell at 18:00. | 18:00 | 2024-06-12T18:00 | 2024-06-12 | 2024-06-12 | POINT
          It fell at 2 p.m. local time. | 2 p.m. local time | 2024-06-12T14:00 | 2024-06-12 | 2024-06-12 | POINT
          It fell at 02.30 CET. | 02.30 CET | 2024-06-12T02:30 | 2024-06-12 | 2024-06-12 | POINT
          It fell at 4 a.m. Nairobi time. | 4 a.m. Nairobi time | 2024-06-12T04:00 | 2024-06-12 | 2024-06-12 | POINT
          It burned from 0300 to 0500 hours. | 0300 to 0500 hours | 2024-06-12T03:00/2024-06-12T05:00 | 2024-06-12 | 2024-06-12 | POINT
          It fell at 0600 GMT. | 0600 GMT | 2024-06-12T06:00Z | 2024-06-12 | 2024-06-12 | POINT
          It fell by Tuesday. | Tuesday | 2024-06-11 | 2024-06-11 | 2024-06-11 | BY
          Airports are/VBP shut/VBN until Saturday morning. | Saturday morning | 2024-06-15TMO | 2024-06-12 | 2024-06-15 | UNTIL
          It will/MD last/VB for 72 hours from Sunday evening. | 72 hours from Sunday evening | 2024-06-16TEV/PT72H | 2024-06-16 | 2024-06-19 | POINT
          They now hold the town. | now | PRESENT_REF | 2024-06-12 | 2024-06-12 | REFERENCE
          Six were killed so far. | so far | PRESENT_REF | 2024-06-12 | 2024-06-12 | REFERENCE
          The water will/MD rise/VB in the next 20 hours. | the next 20 hours | PT20H | 2024-06-12 | 2024-06-13 | POINT
          """)
  void resolvesByThePublicationDay(
      String sentence, String words, String value, LocalDate start, LocalDate end, TimeKind kind) {
    List<TimeExpression> found = TAGGER.tag(TestSentences.document(PUBLISHED, sentence));

    assertThat(found)
        .anySatisfy(time -> {
          assertThat(time.text()).isEqualTo(words);
          assertThat(time.value()).isEqualTo(value);
          assertThat(time.period()).contains(new Period(start, end));
          assertThat(time.kind()).isEqualTo(kind);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "The town was shelled for three days., three days, P3D, DURATION",
    "They fight every day., every day, P1D, SET",
    "They are shelled daily., daily, P1D, SET",
    "They recently left., recently, PAST_REF, REFERENCE",
    "They fought for years., years, PXY, DURATION"
  })
  void lengthsAndRepetitionsHaveNoDays(String sentence, String words, String value, TimeKind kind) {
    TimeExpression time = TAGGER.tag(TestSentences.document(PUBLISHED, sentence)).getFirst();

    assertThat(time.text()).isEqualTo(words);
    assertThat(time.value()).isEqualTo(value);
    assertThat(time.kind()).isEqualTo(kind);
    assertThat(time.period()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "They fled the same day., 2024-06-03, 2024-06-03",
    "They fled the next day., 2024-06-04, 2024-06-04",
    "They fled two days later., 2024-06-05, 2024-06-05",
    "They fled a day earlier., 2024-06-02, 2024-06-02",
    "They fled the day before., 2024-06-02, 2024-06-02",
    "They fled that evening., 2024-06-03, 2024-06-03",
    "Many have/VBP fled/VBN since then., 2024-06-03, 2024-06-12",
    "Shelling has/VBZ since/RB killed/VBN ten., 2024-06-03, 2024-06-12"
  })
  void countsFromTheTimeSpokenOfLast(String second, LocalDate start, LocalDate end) {
    List<TimeExpression> found =
        TAGGER.tag(TestSentences.document(PUBLISHED, "The dam broke on June 3.", second));

    assertThat(found).hasSize(2);
    assertThat(found.getLast().period()).contains(new Period(start, end));
  }

  @ParameterizedTest
  @CsvSource({
    "They may/MD leave., may",
    "People/NNS march/VBP for peace., march",
    "The second soldier was killed., second",
    "Mustafa/NNP was 34., 34",
    "May/NNP said/VBD no., May",
    "It cost 2012 dollars., 2012"
  })
  void leavesWordsAloneThatOnlyLookLikeTimes(String sentence, String words) {
    assertThat(TAGGER.tag(TestSentences.document(PUBLISHED, sentence)))
        .noneMatch(time -> time.text().contains(words));
  }

  @Test
  void withoutPublicationDayOnlyFullDatesResolve() {
    List<TimeExpression> found =
        TAGGER.tag(
            TestSentences.document(
                Optional.empty(),
                "It fell on Tuesday.",
                "It fell on 5 May 2021.",
                "It fell May 5."));

    assertThat(found)
        .extracting(TimeExpression::value)
        .containsExactly("XXXX-WXX-2", "2021-05-05", "XXXX-05-05");
    assertThat(found)
        .extracting(time -> time.period().isPresent())
        .containsExactly(false, true, false);
  }

  @Test
  void aTimeInASinceClauseOpensAPeriodForTheMainClause() {
    TimeExpression time =
        TAGGER
            .tag(
                TestSentences.document(
                    PUBLISHED, "Since the army took the port last month many have fled."))
            .getFirst();

    assertThat(time.period())
        .contains(new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)));
    assertThat(time.sinceClause()).contains(new Period(LocalDate.of(2024, 5, 1), PUBLISHED));
  }

  @Test
  void aDayAfterTellsTheDayOfWhatFollows() {
    List<TimeExpression> found =
        TAGGER.tag(
            TestSentences.document(
                PUBLISHED, "The bridge fell on Monday, a day after strikes began."));

    assertThat(found.getLast().kind()).isEqualTo(TimeKind.OF_FOLLOWING_EVENT);
    assertThat(found.getLast().period()).contains(Period.of(LocalDate.of(2024, 6, 9)));
  }

  @Test
  void lengthsCanBePlacedOnTheCalendar() {
    TimeExpression time =
        TAGGER
            .tag(TestSentences.document(PUBLISHED, "Guns pounded the town for three days."))
            .getFirst();

    assertThat(time.endingOn(PUBLISHED)).contains(new Period(LocalDate.of(2024, 6, 10), PUBLISHED));
    assertThat(time.startingOn(PUBLISHED))
        .contains(new Period(PUBLISHED, LocalDate.of(2024, 6, 14)));
  }
}
