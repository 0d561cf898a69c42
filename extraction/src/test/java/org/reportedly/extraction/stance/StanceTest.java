package org.reportedly.extraction.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;
import org.reportedly.model.Stance;

/** How the nearest speaker stands to an event. */
class StanceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | type | stance
          Rebels shelled the village. | shelling | ASSERTS
          The mayor said rebels had shelled the village. | shelling | ASSERTS
          The army confirmed that rebels had shelled the village. | shelling | ASSERTS
          The army accused the rebels of shelling the village. | shelling | ASSERTS
          # denied: by the word of speech, or by a negation in what is said
          The rebels denied that they had shelled the village. | shelling | DENIES
          The rebels denied shelling the village. | shelling | DENIES
          The rebels denied the shelling of the village. | shelling | DENIES
          The rebels rejected claims that they had shelled the village. | shelling | DENIES
          The rebels said they had not shelled the village. | shelling | DENIES
          The army said that the rebels had never entered the town. | advance | DENIES
          Nobody was killed in the blast. | casualties | DENIES
          There were no casualties, the mayor said. | casualties | DENIES
          No arrests were made, police said. | detention | DENIES
          The soldiers refused to leave the valley and did not surrender. | concession | DENIES
          # a refusal says that somebody refused, not that nothing was refused
          The army has not accepted the ceasefire. | refusal | ASSERTS
          The general did not deny that his troops had shelled the village. | shelling | ASSERTS
          # suspected: modal verbs, adverbs, believed to
          Rebels may have shelled the village. | shelling | SUSPECTS
          Rebels might have shelled the village. | shelling | SUSPECTS
          Rebels probably shelled the village. | shelling | SUSPECTS
          Rebels have reportedly shelled the village. | shelling | SUSPECTS
          Rebels allegedly shelled the village. | shelling | SUSPECTS
          The commander is believed to have been killed. | casualties | SUSPECTS
          The rebels are said to have shelled the village. | shelling | SUSPECTS
          Police suspect that rebels shelled the village. | shelling | SUSPECTS
          The rebels appear to have captured the town. | capture | SUSPECTS
          Officials fear that 200 people were killed. | casualties | SUSPECTS
          Investigators are looking into a suspected drone attack on the depot. | drone-attack | SUSPECTS
          # expected: future, plans, threats
          The army will withdraw from the valley. | withdrawal | EXPECTS
          The army plans to withdraw from the valley. | withdrawal | EXPECTS
          The army intends to withdraw from the valley. | withdrawal | EXPECTS
          The army said it would withdraw from the valley. | withdrawal | EXPECTS
          The rebels threatened to attack the port. | attack | EXPECTS
          The general vowed to recapture the town. | threat | EXPECTS
          The ministers are expected to meet on Friday. | talks | EXPECTS
          The army is preparing to storm the town. | advance | EXPECTS
          # demanded: orders, calls, requests
          The president ordered the army to withdraw from the valley. | withdrawal | DEMANDS
          The president called for a ceasefire. | ceasefire | DEMANDS
          The mayor urged residents to evacuate. | evacuation | DEMANDS
          Police told residents to evacuate. | evacuation | DEMANDS
          The union asked the government to release the prisoners. | concession | DEMANDS
          The rebels demanded the release of 40 prisoners. | concession | DEMANDS
          # called false, the event itself or the reports of it
          The so-called liberation of Kisumu was a fiction, the mayor said. | capture | DENIES
          Claims of an attack on the port are a lie, the minister said. | attack | DENIES
          The reports that rebels had captured the town are fake, the army said. | capture | DENIES
          Reports that rebels had captured the town are not true, the army said. | capture | DENIES
          Rebels "liberated" the town of Kisumu, state television said. | capture | ASSERTS
          # not confirmed
          The army did not confirm that the rebels had captured the town. | capture | UNCONFIRMED
          The army could not confirm that the rebels had captured the town. | capture | UNCONFIRMED
          """)
  void isReadFromSpeechNegationAndHedges(String sentence, String type, Stance stance) {
    assertThat(Claims.only(type, sentence).stance()).isEqualTo(stance);
  }

  private static List<Claim> doubted(String text) {
    return Claims.of(text).stream().filter(claim -> claim.stance() == Stance.UNCONFIRMED).toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The army has not confirmed it.",
        "The army has not confirmed the report.",
        "There was no confirmation from the army.",
        "The army said it could not confirm the report."
      })
  void aMissingConfirmationIsAboutTheClaimBeforeIt(String doubt) {
    List<Claim> found = doubted("Rebels have captured the town of Marinovo. " + doubt);

    assertThat(found)
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.type().word()).isEqualTo("capture");
          assertThat(Claims.speakers(claim)).isEqualTo("army");
          assertThat(Claims.actors(claim)).isEqualTo("Rebels");
          assertThat(Claims.place(claim)).isEqualTo("Marinovo");
        });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The claim could not be independently verified.",
        "It was not possible to verify the report.",
        "The Lantern was unable to check the report.",
        "The report was not immediately confirmed."
      })
  void whatNobodyCouldVerifyIsDoubtedByTheOutlet(String doubt) {
    List<Claim> found = doubted("The rebels said they had captured the town of Marinovo. " + doubt);

    assertThat(found)
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.type().word()).isEqualTo("capture");
          assertThat(claim.speakers()).isEmpty();
          assertThat(Claims.place(claim)).isEqualTo("Marinovo");
        });
  }

  @Test
  void aDoubtInTheSameSentenceIsAboutTheClaimBesideIt() {
    List<Claim> claims =
        Claims.of("The rebels said they had captured the port, which the army has not confirmed.");

    assertThat(claims).extracting(claim -> claim.type().word()).containsOnly("capture");
    assertThat(claims)
        .extracting(Claim::stance)
        .containsExactly(Stance.ASSERTS, Stance.UNCONFIRMED);
    assertThat(claims).extracting(Claims::speakers).containsExactly("rebels", "army");
  }

  @Test
  void aDenialWithoutAnEventIsAboutTheClaimBeforeIt() {
    List<Claim> claims =
        Claims.of("The army said the rebels had shelled the market. The rebels denied it.");

    assertThat(claims)
        .extracting(claim -> claim.type().word())
        .containsExactly("shelling", "shelling");
    assertThat(claims).extracting(Claim::stance).containsExactly(Stance.ASSERTS, Stance.DENIES);
    assertThat(claims).extracting(Claims::speakers).containsExactly("army", "rebels");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The army declined to comment.",
        "The army did not respond to a request for comment.",
        "The ministry would not comment."
      })
  void declinedCommentIsNoClaim(String sentence) {
    assertThat(Claims.of("Rebels have captured the town of Marinovo. " + sentence)).hasSize(1);
  }
}
