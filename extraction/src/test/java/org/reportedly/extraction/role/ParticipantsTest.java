package org.reportedly.extraction.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;

/** Who does it and to whom, and whose side they are on. */
class ParticipantsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # sentence | type | actors | targets
          The rebels attacked a convoy. | attack | rebels | convoy
          A convoy was attacked by the rebels. | attack | rebels | convoy
          A convoy attacked by the rebels burned for hours. | attack | rebels | convoy
          A convoy was attacked. | attack | '' | convoy
          The rebels and the militia attacked a convoy. | attack | rebels, militia | convoy
          The attack by rebels on a convoy lasted an hour. | attack | rebels | convoy
          The rebels wanted to rest but attacked a convoy. | attack | rebels | convoy
          Rebels, who attacked a convoy, fled into the hills. | attack | Rebels | convoy
          The rebels' attack on a convoy lasted an hour. | attack | rebels | convoy
          Militants kidnapped three nurses. | abduction | Militants | nurses
          Three nurses were kidnapped. | abduction | '' | nurses
          Police arrested dozens of students. | detention | Police | students
          The ministers met with rebels. | talks | ministers | rebels
          Guerrillas clashed with police. | battle | Guerrillas | police
          Two miners died. | casualties | '' | miners
          """)
  void activeAndPassiveGiveTheSameParts(
      String sentence, String type, String actors, String targets) {
    var claim = Claims.only(type, sentence);

    assertThat(Claims.actors(claim)).isEqualTo(actors);
    assertThat(Claims.targets(claim)).isEqualTo(targets);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # sentence | type | actors | targets
          The ministry sent 300 tents. | relief | ministry | ''
          The ministry sent 300 tents to refugees. | relief | ministry | refugees
          Divers rescued two miners. | relief | Divers | miners
          The rebels released two nurses. | concession | rebels | nurses
          The release of two nurses by the rebels ended the siege. | concession | rebels | nurses
          The ministers met the rebels. | talks | ministers, rebels | ''
          """)
  void helpIsGivenToPeopleAndTalksHaveTwoSides(
      String sentence, String type, String actors, String targets) {
    var claim = Claims.only(type, sentence);

    assertThat(Claims.actors(claim)).isEqualTo(actors);
    assertThat(Claims.targets(claim)).isEqualTo(targets);
  }

  @Test
  void whoPushesThemBackPushesOthers() {
    var claim = Claims.only("repel", "Soldiers at the gate pushed them back.");

    assertThat(Claims.actors(claim)).isEqualTo("Soldiers");
    assertThat(Claims.targets(claim)).doesNotContain("Soldiers");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | type | actors
          Turkish jets bombed the depot. | air-strike | Turkish jets (TUR)
          Turkey attacked the depot. | attack | Turkey (TUR)
          Kenya's army attacked the depot. | attack | Kenya's army (KEN)
          The Kenyan army withdrew from the valley. | withdrawal | Kenyan army (KEN)
          The withdrawal of the Kenyan army began at dawn. | withdrawal | Kenyan army (KEN)
          An attack by M23 rebels on the depot caused a fire. | attack | M23 rebels (M23)
          """)
  void nationalityAndPossessionTellTheParty(String sentence, String type, String actors) {
    assertThat(Claims.actors(Claims.only(type, sentence))).isEqualTo(actors);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya said its forces had captured the port. | Kenyan forces (KEN)
          Kenya's president said his troops had captured the port. | Kenyan troops (KEN)
          The Kenyan defence ministry said its soldiers had captured the port. | Kenyan soldiers (KEN)
          """)
  void itsForcesAreTheirOwnersForces(String sentence, String actors) {
    assertThat(Claims.actors(Claims.only("capture", sentence))).isEqualTo(actors);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan jets bombed a market, killing nine people. | Kenyan jets (KEN)
          A Kenyan air strike on a market killed nine people. | Kenyan
          Nine people were killed when Kenyan jets bombed a market. | Kenyan jets (KEN)
          The rebels shelled a market and nine people were killed. | rebels
          """)
  void theTollOfAnAttackHasItsAttacker(String sentence, String actors) {
    assertThat(Claims.actors(Claims.only("casualties", sentence))).startsWith(actors);
  }

  @Test
  void whatPeopleFleeFromDoesNotFlee() {
    var claim = Claims.only("displacement", "Some 900 traders have fled the fighting in Kisumu.");

    assertThat(Claims.targets(claim)).isEqualTo("traders");
  }

  @Test
  void aStateOfEmergencyIsNoCountryThatActs() {
    var claim =
        Claims.only("relief", "The state of emergency allows the mayor to release more funds.");

    assertThat(Claims.actors(claim)).doesNotContain("state");
  }

  @Test
  void theNightBehindASideIsNoPartOfIt() {
    var claim =
        Claims.only(
            "drone-attack",
            "The army reported numerous drone attacks from the Kenyan side overnight.");

    assertThat(Claims.actors(claim)).isEqualTo("Kenyan side (KEN)");
  }

  @Test
  void aTollWithoutAnAttackerHasNoActor() {
    assertThat(Claims.actors(Claims.only("casualties", "Nine people were killed in a fire.")))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels shelled Nairobi. | shelling
          Jets bombed the city of Nairobi. | air-strike
          Rebels captured Nairobi on Monday. | capture
          The attack on Nairobi lasted an hour. | attack
          """)
  void placesAreNoTargets(String sentence, String type) {
    var claim = Claims.only(type, sentence);

    assertThat(Claims.targets(claim)).doesNotContain("Nairobi");
    assertThat(Claims.place(claim)).isEqualTo("Nairobi");
  }

  @Test
  void barePeopleAreNotNamedAndNatureIsNoActor() {
    assertThat(Claims.targets(Claims.only("casualties", "Nine people were killed."))).isEmpty();
    assertThat(Claims.actors(Claims.only("damage", "The storm damaged 200 houses."))).isEmpty();
  }

  @Test
  void whoShouldActIsTheActorOfADemand() {
    var claim =
        Claims.only("withdrawal", "The president ordered the army to withdraw from the valley.");

    assertThat(Claims.actors(claim)).isEqualTo("army");
  }

  @Test
  void whoClaimsResponsibilityIsSpeakerAndActor() {
    var claim =
        Claims.only("bombing", "The militants claimed responsibility for the bombing of a bank.");

    assertThat(Claims.speakers(claim)).isEqualTo("militants");
    assertThat(Claims.actors(claim)).isEqualTo("militants");
  }

  @Test
  void theAccusedIsTheActor() {
    var claim = Claims.only("shelling", "The mayor accused the rebels of shelling the market.");

    assertThat(Claims.speakers(claim)).isEqualTo("mayor");
    assertThat(Claims.actors(claim)).isEqualTo("rebels");
  }

  @Test
  void whoeverDeniesADeedOfTheirOwnIsItsActorToo() {
    var claim = Claims.only("shelling", "Rebels denied that they had shelled Kisumu.");

    assertThat(Claims.actors(claim)).isEqualTo("Rebels");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | the last such claim's actors
          Rebels shelled Kisumu on Monday. Nine people were killed in Monday's shelling. | casualties | Rebels
          Rebels shelled Kisumu, but no one was hurt. | casualties | ''
          Drones of the Kenyan army attacked an airfield. | drone-attack | Kenyan army (KEN)
          By the ministry's tally, nine drones were shot down. | repel | ''
          """)
  void onlyWhoeverCanActIsAnActor(String text, String type, String actors) {
    Claim last =
        Claims.of(text).stream()
            .filter(claim -> claim.type().word().equals(type))
            .reduce((first, second) -> second)
            .orElseThrow();

    assertThat(Claims.actors(last)).isEqualTo(actors);
  }
}
