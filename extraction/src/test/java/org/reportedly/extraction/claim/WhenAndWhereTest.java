package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;

/** Which of a report's dates and places belong to which event; published Thursday 15 May 2031. */
class WhenAndWhereTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # sentence | type | when
          Rebels shelled the village on Monday. | shelling | 2031-05-12
          On Monday, rebels shelled the village. | shelling | 2031-05-12
          Rebels shelled the village yesterday. | shelling | 2031-05-14
          Rebels shelled the village overnight. | shelling | 2031-05-14..2031-05-15
          Rebels shelled the village on 3 May. | shelling | 2031-05-03
          Rebels shelled the village in early May. | shelling | 2031-05-01..2031-05-10
          The rebels have held the port since 6 May. | capture | 2031-05-06..2031-05-15
          Monday's attack on the depot caused a fire. | attack | 2031-05-12
          The attack on Monday caused a fire. | attack | 2031-05-12
          The army will withdraw on Sunday. | withdrawal | 2031-05-18
          The mayor said on Tuesday that rebels had shelled the village on Monday. | shelling | 2031-05-12
          Rebels have shelled the village for three days. | shelling | 2031-05-13..2031-05-15
          The rebels shelled the village on Monday, the mayor said on Tuesday. | shelling | 2031-05-12
          # tense: present and perfect are today, a past without a date is not told
          Rebels are shelling the village. | shelling | 2031-05-15
          Rebels have shelled the village. | shelling | 2031-05-15
          Rebels shelled the village. | shelling | ''
          The army will withdraw from the valley. | withdrawal | ''
          """)
  void anEventsOwnDateOrItsTenseTellsWhen(String sentence, String type, String when) {
    assertThat(Claims.when(Claims.only(type, sentence))).isEqualTo(when);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels shelled the market on Monday, killing nine people. | casualties
          Nine people were killed when rebels shelled the market on Monday. | casualties
          On Monday rebels shelled the market and nine people were killed. | casualties
          """)
  void anEventInheritsTheDateOfTheOneBesideIt(String sentence, String type) {
    assertThat(Claims.when(Claims.only(type, sentence))).isEqualTo("2031-05-12");
  }

  @Test
  void aDateIsCarriedToTheSentencesAfterIt() {
    String text = "Rebels shelled the market of Marinovo on Monday. Nine people were killed.";

    assertThat(Claims.when(Claims.only("casualties", text))).isEqualTo("2031-05-12");
  }

  @Test
  void theTollOfANightIsOfThatNight() {
    String text =
        "Drones hit the port of Marinovo overnight. Two dockers were wounded, the mayor said.";

    assertThat(Claims.when(Claims.only("casualties", text))).isEqualTo("2031-05-14..2031-05-15");
  }

  @Test
  void aPlanWithoutADayHasNoneThoughOthersAreTold() {
    String text = "Rebels took the port on Monday. The army will withdraw from the valley.";

    assertThat(Claims.when(Claims.only("withdrawal", text))).isEmpty();
  }

  @Test
  void twoEventsKeepTheirOwnDates() {
    String text = "Rebels took the port on Monday and the army shelled the docks on Tuesday.";

    assertThat(Claims.when(Claims.only("capture", text))).isEqualTo("2031-05-12");
    assertThat(Claims.when(Claims.only("shelling", text))).isEqualTo("2031-05-13");
  }

  @Test
  void whatIsOverByMoreThanAMonthIsBackground() {
    assertThat(Claims.only("capture", "Rebels captured the port in January 2029.").background())
        .isTrue();
    assertThat(Claims.only("capture", "Rebels captured the port on Monday.").background())
        .isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # sentence | type | place
          Rebels shelled the city of Kisumu. | shelling | Kisumu
          Rebels captured Kisumu. | capture | Kisumu
          A bomb exploded in Kisumu, Kenya. | bombing | Kisumu
          In Kisumu, police arrested nine students. | detention | Kisumu
          The army sent 3,000 soldiers from Nairobi to Kisumu. | troop-movement | Kisumu
          Kenyan jets bombed a depot. | air-strike | ''
          Rebels shelled a village. | shelling | ''
          """)
  void theMostExactPlaceOfTheEventIsTaken(String sentence, String type, String place) {
    assertThat(Claims.place(Claims.only(type, sentence))).isEqualTo(place);
  }

  @Test
  void aClockThatGoesByATownIsNoEventInIt() {
    String text = "A missile hit the port of Odesa at 4 a.m. Moscow time.";

    assertThat(Claims.place(Claims.only("missile-attack", text))).contains("Odesa");
  }

  @Test
  void twoEventsKeepTheirOwnPlaces() {
    String text = "Rebels shelled a market in Kisumu and captured a bridge near Nakuru.";

    assertThat(Claims.place(Claims.only("shelling", text))).isEqualTo("Kisumu");
    assertThat(Claims.place(Claims.only("capture", text))).isEqualTo("Nakuru");
  }

  @Test
  void aPlaceIsInheritedInTheSentenceAndCarriedToTheNext() {
    String text =
        "Rebels shelled a market in Kisumu on Monday, killing nine people. Police arrested two men.";

    assertThat(Claims.place(Claims.only("casualties", text))).isEqualTo("Kisumu");
    assertThat(Claims.place(Claims.only("detention", text))).isEqualTo("Kisumu");
  }

  @Test
  void aWholeCountrysEventIsNotInTheTownOfTheSentenceBefore() {
    String text =
        """
        Protests spread in Kenya on Monday.

        In Kisumu, police fired on a crowd of students.

        Nationwide, 270 people have been arrested since Monday, Kenya's interior ministry said.
        """;

    assertThat(Claims.place(Claims.only("detention", text))).isEqualTo("Kenya");
  }

  @Test
  void theAirportIsTheOneThatTheReportHasNamed() {
    String text =
        "Rebels shelled Kisumu airport on Monday. Two soldiers were killed at the airport.";

    assertThat(Claims.place(Claims.only("casualties", text))).isEqualTo("Kisumu airport");
  }

  @Test
  void theBorderIsThatOfTheTwoCountriesOfTheReport() {
    String text =
        "Soldiers of Kenya and Somalia clashed along the border on Monday. Kenya blamed Somalia.";

    assertThat(Claims.only("battle", text).place())
        .hasValueSatisfying(place -> {
          assertThat(place.name()).isEqualTo("Kenya–Somalia border");
          assertThat(place.country()).isEmpty();
        });
  }

  @Test
  void aPlaceHasItsCountryAndCoordinates() {
    var place = Claims.only("capture", "Rebels captured Kisumu.").place().orElseThrow();

    assertThat(place.country()).isEqualTo("KE");
    assertThat(place.coordinates())
        .hasValueSatisfying(point -> {
          assertThat(point.latitude()).isBetween(-0.3, 0.1);
          assertThat(point.longitude()).isBetween(34.5, 35.0);
        });
  }
}
