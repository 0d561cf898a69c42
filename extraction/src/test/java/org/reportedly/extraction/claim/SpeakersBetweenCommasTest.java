package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;

/** Words of speech stand between commas, behind semicolons and where parsers lose their subject. */
class SpeakersBetweenCommasTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | the last claim's nearest speaker
          Rebels shelled Kisumu, the mayor, Ana Diaz, said, leaving nine people dead. | Ana Diaz
          Troops took the bridge, a colonel told reporters, describing an attack by rebels on the station. | colonel
          Governor Lena Brandt, who told reporters that rebels held three villages, put the toll at nine dead. | Lena Brandt
          The foreign ministry denied that its troops had shelled Kisumu, urged a ceasefire and asked the rebels to release the hostages. | foreign ministry
          In a video shared by the rebels, their commander, Omar Nadir, promised a ceasefire. | Omar Nadir
          This was denied the same day by the Kisumu Front. | Kisumu Front
          In a call with Prime Minister Omar Nadir, Secretary of State Ana Diaz called for a ceasefire. | Ana Diaz
          A colonel told the agency AFP that shells had hit the port. | colonel
          """)
  void theSpeakerIsFoundWhereverTheVerbHangs(String text, String speaker) {
    assertThat(nearest(last(text))).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | the last claim's nearest speaker
          Clinics in Kisumu had reported 17 dead and 40 injured, and aid groups 25. | Clinics
          The National Guard had at first announced five dead and 35 injured. | National Guard
          Rebels shelled Kisumu, Governor Lena Brandt made clear. | Lena Brandt
          Governor Lena Brandt visited the town. The port was hit as well, she went on. | Lena Brandt
          Rebels shelled the market, if Governor Lena Brandt is to be believed. | Lena Brandt
          Then, recount witnesses, the rebels stormed the barracks. | witnesses
          Rebels shelled Kisumu, explained Dr Lena Brandt, head of the clinic. | Lena Brandt
          For the government, rebels shelled the market. | government
          Nine villagers are reported dead by local volunteers. | local volunteers
          Governor Lena Brandt rejected suggestions that rebels had shelled Kisumu. | Lena Brandt
          Kisumu says its intelligence service has proof that rebels blew up the dam. | intelligence service
          """)
  void rarerWordsOfSpeechAreHeard(String text, String speaker) {
    assertThat(nearest(last(text))).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | the first claim's speakers
          The army retook Kisumu; rebels shelled the port, residents said. | ''
          The bodies of nine people were counted in Kisumu. | ''
          Neither side has confirmed that rebels shelled Kisumu. | ''
          The fighting went on, and rebels shelled the port. | ''
          Government troops answered to defend the town, Brandt added. | Brandt
          """)
  void nobodySpeaksWhoOnlyStandsNear(String text, String speakers) {
    assertThat(Claims.of(text).stream().findFirst().map(Claims::speakers).orElse(""))
        .isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | the last claim's speakers
          The Kisumu Times said rebels shelled the port. The paper said two bridges were destroyed. | Kisumu Times
          Defence Minister Ana Diaz said President Omar Nadir had warned the rebels. The shelling stopped, according to her. | Ana Diaz
          Colonel Ana Diaz said the town had fallen. The enemy also shelled two villages. | Ana Diaz
          Rebels shelled Kisumu, officials said. There was no confirmation from across the border. | ''
          """)
  void whoIsNotNamedAgainIsWhoSpokeBefore(String text, String speakers) {
    assertThat(Claims.speakers(last(text))).isEqualTo(speakers);
  }

  private static Claim last(String text) {
    return Claims.of(text).getLast();
  }

  private static String nearest(Claim claim) {
    return claim.speakers().getFirst().name().orElse("?");
  }
}
