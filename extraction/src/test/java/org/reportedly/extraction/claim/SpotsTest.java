package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;

/** Places that no gazetteer has by their name, and capitals that are no governments. */
class SpotsTest {
  private static final String TOWN = "Police patrolled the streets of Kisumu on Monday. ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels shelled the Harvest Palace. | shelling | Harvest Palace
          Rebels shelled Oduya prison. | shelling | Oduya prison
          Rebels shelled Oduya military barracks. | shelling | Oduya military barracks
          Rebels shelled the Blue Lake Hospital. | shelling | Blue Lake Hospital
          """)
  void aSpotWithANameOfItsOwnLiesInTheTownAroundIt(String sentence, String type, String name) {
    assertThat(Claims.only(type, TOWN + sentence).place())
        .hasValueSatisfying(place -> {
          assertThat(place.name()).isEqualTo(name);
          assertThat(place.country()).isEqualTo("KE");
          assertThat(place.precision().word()).isEqualTo("point");
          assertThat(place.coordinates().orElseThrow().latitude()).isBetween(-0.3, 0.1);
        });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels shelled a Kenyan prison. | shelling
          Rebels shelled the Soviet-built prison. | shelling
          Rebels shelled the prison. | shelling
          """)
  void withoutANameItIsWhereTheTownIs(String sentence, String type) {
    assertThat(Claims.place(Claims.only(type, TOWN + sentence))).isEqualTo("Kisumu");
  }

  @Test
  void ofTwoCountriesTheOneInTheHeadlineAndNearbyHoldsTheSpot() {
    String text =
        "In Kisumu, rebels shelled the Harvest Palace on Monday. Washington condemned the attack."
            + " Nairobi thanked the United States.";

    assertThat(Claims.only("shelling", text).place().orElseThrow().country()).isEqualTo("KE");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army won back Khartoum last month. | capture | Khartoum
          The army's recapture of Khartoum in March was a success. | capture | Khartoum
          Sudan's capital, Khartoum, is under curfew. | emergency-measure | Khartoum
          Ministers met in London for a conference on Sudan on Monday. | talks | London
          """)
  void aCapitalIsWhereItIsFoughtOverOrNamed(String sentence, String type, String place) {
    assertThat(Claims.of(sentence).stream().filter(it -> it.type().word().equals(type)))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Claims.place(claim)).isEqualTo(place));
  }

  @Test
  void aRegimeIsNotWhereItsAttackWas() {
    String text =
        "The Khartoum regime attempted an attack on facilities on Chadian soil, Chad's defence"
            + " ministry said. Chad closed its schools.";

    assertThat(Claims.of(text).stream().map(Claims::place)).doesNotContain("Khartoum");
  }

  @Test
  void aDistrictWithoutATownOfItsOwnIsKnown() {
    var place = Claims.only("shelling", "Rebels shelled Rubavu District.").place().orElseThrow();

    assertThat(place.country()).isEqualTo("RW");
    assertThat(place.precision().word()).isEqualTo("district");
  }
}
