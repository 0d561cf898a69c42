package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;

/** Who says so: the nearest speaker first, by the fullest name that the report gives. */
class SpeakersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | the first claim's speakers
          The rebels shelled the village of Marinovo on Monday, said Mayor Ana Petkova. | Ana Petkova
          "The rebels shelled our village," said Mayor Ana Petkova. | Ana Petkova
          “The rebels shelled our village,” Mayor Ana Petkova said. | Ana Petkova
          Mayor Ana Petkova said that the rebels had shelled the village. | Ana Petkova
          Mayor Ana Petkova said: “The rebels shelled our village.” | Ana Petkova
          The rebels, Mayor Ana Petkova said, had shelled the village. | Ana Petkova
          The rebels shelled the village, according to Mayor Ana Petkova. | Ana Petkova
          According to Mayor Ana Petkova, the rebels shelled the village. | Ana Petkova
          Mayor Ana Petkova said the rebels “burned down two schools” on Monday. | Ana Petkova
          Ana Petkova, the mayor, said the rebels had shelled the village. | Ana Petkova
          The mayor, Ana Petkova, said the rebels had shelled the village. | Ana Petkova
          “They opened fire without warning,” Amina Dialo, a teacher, recalled. | Amina Dialo
          Rebels shelled the village, a spokesman for the army, Colonel Ivo Danek, said. | Ivo Danek
          By the ministry's count, 14 people were killed in the attack. | ministry
          In the words of the mayor, rebels shelled the village. | mayor
          Health officials reported that 30 people had been wounded. | Health officials
          The army said on Telegram that its troops had captured the village. | army
          The army said in a statement that its troops had captured the village. | army
          Nine people were killed, Lake News reported, citing the governor. | governor, Lake News
          Nine people were killed, Lake News reported, quoting the hospital. | hospital, Lake News
          Turkey's defence ministry said in a statement that its forces had destroyed 12 drones. | Turkey's defence ministry
          The mayor accused the rebels of shelling the village. | mayor
          Residents told reporters that militants had attacked the market. | Residents
          The militants claimed responsibility for the bombing of the barracks. | militants
          """)
  void directIndirectAndMixedQuotation(String sentence, String speakers) {
    assertThat(Claims.speakers(Claims.of(sentence).getFirst())).isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army and the police said that gunmen had attacked the station. | army, police
          The mayor, Ana Petkova, told the news agency Reuters that rebels had shelled the village. | Ana Petkova, Reuters
          Rebels shelled the village, residents quoted by the newspaper Le Monde said. | residents, Le Monde
          The defence minister said the president had ordered the army to withdraw from the town. | president, defence minister
          Governor Lena Brandt told AFP that gunmen had attacked the prison. | Lena Brandt, AFP
          The mayor told AFP, citing army reports, that rebels had taken the bridge. | army, mayor, AFP
          The mayor told the news agency Reuters, citing the police, that nine people had been killed. | police, mayor, Reuters
          Two officials told AFP on condition of anonymity that the general had fled. | officials, AFP
          """)
  void throughWhomAWordReachedTheReportFollowsItsSpeaker(String sentence, String speakers) {
    assertThat(Claims.speakers(Claims.of(sentence).getFirst())).isEqualTo(speakers);
  }

  @Test
  void whoClaimsResponsibilityIsNotTheSideOnWhichTheyFight() {
    var claim =
        Claims.only(
            "attack",
            "But in that case battalions consisting of Kenyans fighting on the Ugandan side claimed"
                + " responsibility for the attacks.");

    assertThat(Claims.speakers(claim)).isEqualTo("battalions");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The governor is said to have fled the city.",
        "The commander is believed to have been killed in the attack.",
        "The general was reportedly killed in the attack.",
        "The rebels are reported to have attacked a convoy."
      })
  void hearsayFromNobodyNamedHasASpeakerWithoutAName(String sentence) {
    assertThat(Claims.speakers(Claims.of(sentence).getFirst())).isEqualTo("?");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Rebels shelled the village.",
        "The storm damaged 200 houses.",
        "The Lantern reported that rebels had shelled the village."
      })
  void theReportsOwnOutletIsNoSpeaker(String sentence) {
    assertThat(Claims.of(sentence).getFirst().speakers()).isEmpty();
  }

  @Test
  void whoToldTheOutletIsTheOnlySpeaker() {
    assertThat(
            Claims.speakers(
                Claims.only("attack", "Gunmen attacked a convoy, police told The Lantern.")))
        .isEqualTo("police");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what follows on "Police spokesman Jorge Salas said gunmen had attacked a convoy." | speaker
          He added that four officers were wounded. | Jorge Salas
          Four officers were wounded, Salas said. | Jorge Salas
          Salas told journalists that four officers were wounded. | Jorge Salas
          According to Salas, four officers were wounded. | Jorge Salas
          Four officers were wounded, the spokesman said. | Jorge Salas
          “Four officers were wounded,” he said. | Jorge Salas
          """)
  void pronounsAndShortNamesLeadToTheFullName(String next, String speaker) {
    String text = "Police spokesman Jorge Salas said gunmen had attacked a convoy. " + next;

    assertThat(Claims.speakers(Claims.only("casualties", text))).isEqualTo(speaker);
  }

  @Test
  void aPronounMeansWhomTheReportSpokeOfLast() {
    String text =
        "Police spokesman Jorge Salas said gunmen had attacked a convoy. Mayor Ana Petkova said "
            + "rebels had shelled the market. She added that nine people were wounded.";

    assertThat(Claims.speakers(Claims.only("casualties", text))).isEqualTo("Ana Petkova");
  }

  @Test
  void aQuoteIsCarriedThroughItsSentences() {
    List<Claim> claims =
        Claims.of(
            "Governor Lena Brandt said: “Militants shelled the market. Six people were killed. "
                + "The army will retake the town.” The road was closed on Monday.");

    assertThat(claims.subList(0, 2)).extracting(Claims::speakers).containsOnly("Lena Brandt");
    assertThat(Claims.speakers(claims.getLast())).as("after the quote").isEmpty();
  }

  @Test
  void aQuoteThatGoesOnAfterItsSpeakerStaysTheirs() {
    String text =
        "“Militants shelled the market,” said Governor Lena Brandt. “Six people were killed.”";

    assertThat(Claims.speakers(Claims.only("casualties", text))).isEqualTo("Lena Brandt");
  }

  @Test
  void aQuoteGoesOnInTheNextParagraph() {
    String text =
        "Governor Lena Brandt said: “Militants shelled the market.\n\n“Six people were killed.”";

    assertThat(Claims.speakers(Claims.only("casualties", text))).isEqualTo("Lena Brandt");
  }

  @Test
  void twoSpeakersOfOneEventMakeTwoClaims() {
    String text =
        "The rebels said they had captured the town of Marinovo. The army said that rebels had "
            + "captured the town.";

    assertThat(Claims.of(text)).extracting(Claims::speakers).containsExactly("rebels", "army");
  }
}
