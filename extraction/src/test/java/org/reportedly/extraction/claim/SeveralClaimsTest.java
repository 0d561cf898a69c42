package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Stance;

/** How many claims a sentence makes, and of which types. */
class SeveralClaimsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | types in the order of the text
          Rebels shelled the market, killing nine people. | shelling, casualties
          The shelling of the market, which left nine people dead, went on all night. | shelling, casualties
          Rebels shelled the market and captured the bridge. | shelling, capture
          Nine people were killed when jets bombed the market. | casualties, air-strike
          Nine people were killed in a drone attack on the market. | casualties, drone-attack
          Nine people were killed and 12 wounded. | casualties
          The attack damaged 12 houses and killed nine people. | attack, damage, casualties
          The army said rebels had taken the port, but the rebels denied it. | capture, capture
          Police fired tear gas and arrested 14 students who had blocked the road. | attack, detention, protest
          Of 30 drones, 17 were shot down. | repel
          """)
  void everyEventOfASentenceIsAClaim(String sentence, String types) {
    assertThat(String.join(", ", Claims.types(sentence))).isEqualTo(types);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # speech that tells no event | type | stance
          The mayor said the situation in the town remained very tense. | assessment | ASSERTS
          The minister described the summer as the worst in living memory. | assessment | ASSERTS
          The union demanded higher pay for all nurses. | demand | DEMANDS
          The mayor called for more money for the schools of the valley. | demand | DEMANDS
          """)
  void speechWithoutAnEventIsAnAssessmentOrADemand(String sentence, String type, Stance stance) {
    var claim = Claims.only(type, sentence);

    assertThat(claim.stance()).isEqualTo(stance);
    assertThat(claim.speakers()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The town has three bridges and a famous market.",
        "The mayor was born in the valley.",
        "Subscribe to our newsletter.",
        "The minister declined to comment."
      })
  void aSentenceThatTellsNothingOfTheCrisisIsNoClaim(String sentence) {
    assertThat(Claims.of(sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text as it comes | type
          “Rebels shelled the market,” she said. | shelling
          ‘Rebels shelled the market,’ said Ana Petkova. | shelling
          - Rebels shelled the market. | shelling
          • Rebels shelled the market. | shelling
          21:50 Rebels shelled the market. | shelling
          NAIROBI, Kenya — Rebels shelled the market. | shelling
          NAIROBI (AFP) - Rebels shelled the market. | shelling
          The army has mobilised 3,000 reservists. | troop-movement
          The army has mobilized 3,000 reservists. | troop-movement
          The defense minister recognized the republic. | support
          """)
  void signsSpellingsAndLeadInsDoNotMatter(String text, String type) {
    assertThat(Claims.types(text)).contains(type);
  }

  @Test
  void aHeadlineIsAClaimAndAHeadingIsNone() {
    assertThat(Claims.types("Rebels shell market\n\nRebels shelled the market on Monday."))
        .containsExactly("shelling", "shelling");
    assertThat(Claims.types("Shelling in the east\n\nRebels shelled the market on Monday."))
        .containsExactly("shelling");
  }

  @Test
  void theTypeBringsItsCodes() {
    var codes = Claims.only("drone-attack", "A drone hit the hospital.").codes();

    assertThat(codes.plover()).contains("ASSAULT/drone");
    assertThat(codes.cameo()).contains("195");
    assertThat(codes.acledEvent()).contains("Explosions/Remote violence");
    assertThat(codes.acledSubEvent()).contains("Air/drone strike");
  }

  @Test
  void evidenceIsTheShortestStretchThatStatesTheEvent() {
    String text =
        "Mayor Ana Petkova told reporters on Friday that rebels had shelled the market of Kisumu, "
            + "while the army said 17 of 23 drones had been shot down over the port.";

    assertThat(Claims.only("shelling", text).evidence().text())
        .isEqualTo("rebels had shelled the market of Kisumu");
    assertThat(Claims.only("repel", text).evidence().text())
        .isEqualTo("17 of 23 drones had been shot down over the port");
  }

  /** "that" was read as what Norway demands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The truce that Norway proposed for noon has not been accepted in Juba.",
        "What the mayor demands is a new bridge."
      })
  void aWordThatOnlyPointsIsNoClaim(String text) {
    assertThat(Claims.of(text))
        .extracting(claim -> claim.evidence().text().toLowerCase(Locale.ROOT))
        .doesNotContain("that", "what");
  }
}
