package org.reportedly.extraction.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;
import org.reportedly.model.Participant;

/** Pronouns, stand-ins and events told again lead to whom the report named before. */
class WhoIsMeantTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | actors
          M23 rebels crossed the river at dawn. The rebels captured a bridge. | capture | M23 rebels (M23)
          Al-Shabaab fighters crossed the hills. The militants captured a bridge. | capture | Al-Shabaab militants (al-Shabaab)
          A rebel captured a bridge. | capture | rebel
          """)
  void aGroupKeepsTheNameThatTheReportGaveIt(String text, String type, String actors) {
    assertThat(Claims.actors(Claims.only(type, text))).isEqualTo(actors);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | actors
          The governor, Lena Brandt, ordered a curfew. | emergency-measure | Lena Brandt
          Governor Lena Brandt spoke on Monday. The governor imposed a curfew. | emergency-measure | Lena Brandt
          """)
  void anOfficeIsWhoHoldsIt(String text, String type, String actors) {
    assertThat(Claims.actors(Claims.only(type, text))).isEqualTo(actors);
  }

  @Test
  void aNumberInsideAWordStaysInTheName() {
    assertThat(Claims.targets(Claims.only("detention", "Police arrested a 22-year-old.")))
        .isEqualTo("22-year-old");
  }

  @Test
  void theEnemyIsWhoFightsAgainstTheSpeaker() {
    String text =
        "Ethiopian troops and Eritrean troops have fought since May. "
            + "Ethiopian troops dug in. Eritrean troops waited. "
            + "Ethiopia's army said the enemy had shelled a market.";

    assertThat(Claims.actors(Claims.only("shelling", text))).isEqualTo("Eritrean forces (ERI)");
  }

  @Test
  void bothSidesAreTheTwoThatFight() {
    String text =
        "Ethiopian troops and Eritrean troops have faced each other since May. "
            + "The two armies shelled a market.";

    assertThat(Claims.actors(Claims.only("shelling", text)))
        .isEqualTo("Ethiopian army (ETH), Eritrean army (ERI)");
  }

  @Test
  void withoutTwoSidesBothSidesStayUnnamed() {
    assertThat(Claims.actors(Claims.only("shelling", "Both sides shelled a market.")))
        .doesNotContain("(");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | actors
          The militia stormed a prison. It also attacked a bank. | attack | militia
          The governor fled. Addis Ababa kept silent; its army captured the port. | capture | Ethiopian army (ETH)
          Mercy Aid said two of its doctors had been killed. | casualties | ''
          """)
  void pronounsLeadToTheLastSubjectThatFits(String text, String type, String actors) {
    assertThat(Claims.actors(Claims.only(type, text))).isEqualTo(actors);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | targets
          The bridge stood for a century. Rebels blew up the bridge. | bombing | bridge
          Drones hit the Kama bridge. | drone-attack | Kama bridge
          Two nurses are among the dead. | casualties | nurses
          Gunmen killed 26 people, most of them tourists. | casualties | tourists
          Tens of thousands of refugees were evacuated. | evacuation | refugees
          """)
  void thingsThatAreBuiltAndCountedAreTargets(String text, String type, String targets) {
    assertThat(Claims.targets(Claims.only(type, text))).isEqualTo(targets);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | actors
          Kenya blamed Ethiopian soldiers for the shelling of a market. | shelling | Ethiopian soldiers (ETH)
          Ethiopia denied any involvement in the bombing of a market. | bombing | Ethiopia (ETH)
          Ethiopia denied having shelled a market. | shelling | Ethiopia (ETH)
          """)
  void theAccusedAndTheDenierAreTheActors(String text, String type, String actors) {
    assertThat(Claims.actors(Claims.only(type, text))).isEqualTo(actors);
  }

  @Test
  void anEventToldAgainKeepsItsActors() {
    String text =
        "Ethiopian troops captured the town of Moyale on Monday. "
            + "Three quarters of the town had been captured by noon.";

    assertThat(Claims.of(text))
        .allSatisfy(claim -> assertThat(Claims.actors(claim)).isEqualTo("Ethiopian troops (ETH)"));
  }

  /** The closing mark was taken for the noun that died, and stood as a target without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the far bank “no fewer than 30” have died, he estimates.",
        "“About 20” were wounded, “or more”, said the mayor.",
        "In the town “… ” were killed, the army said."
      })
  void aQuotationMarkIsNobody(String text) {
    assertThat(Claims.of(text)).isNotEmpty();
    assertThat(Claims.of(text))
        .flatExtracting(Claim::targets)
        .extracting(Participant::name)
        .allSatisfy(name -> assertThat(name).containsPattern("\\p{L}"));
  }
}
