package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;
import org.reportedly.model.Report;

/** Whoever speaks goes on behind the words of speech, and is not always named again. */
class SpeakersWhoGoOnTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | the last claim's speakers
          Rebels shelled the village, the mayor said, and two bridges were destroyed. | mayor
          Rebels shelled the village, said the mayor, while two bridges were destroyed. | mayor
          Rebels shelled the village, the mayor said; two bridges were destroyed. | mayor
          Rebels shelled the village, the mayor said, but two bridges were destroyed. | ''
          Rebels shelled the village, the mayor said; two bridges were destroyed, according to the police. | police
          Rebels shelled the village, the mayor said. Two bridges were destroyed. | ''
          """)
  void whatIsJoinedBehindTheWordsOfSpeechIsStillTheirs(String text, String speakers) {
    assertThat(Claims.speakers(Claims.of(text).getLast())).isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | the last claim's speakers
          The army said in a statement that it had captured Marinovo. The statement said two soldiers were killed. | army
          The Sahel Relief Fund said its clinic was shelled. The market burned and nine people were killed, it wrote on Facebook. | Sahel Relief Fund
          The nurses' union SNIPA said that gunmen had attacked a clinic. | SNIPA
          """)
  void aStatementAndItLeadToWhoSpokeBefore(String text, String speakers) {
    assertThat(Claims.speakers(Claims.of(text).getLast())).isEqualTo(speakers);
  }

  @Test
  void anOutletNamedAfterATownDoesNotSilenceTheTown() {
    List<Claim> claims =
        Pipeline.reader()
            .read(
                Report.of("test", "Nairobi insists that rebels shelled Kisumu.")
                    .from("Nairobi Post"))
            .claims();

    assertThat(Claims.speakers(claims.getFirst())).isEqualTo("Nairobi");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | actors
          The minister warned that the rebels were strong. | assessment | rebels
          """)
  void whoIsJudgedOrShouldActIsTheActor(String text, String type, String actors) {
    assertThat(Claims.actors(Claims.only(type, text))).isEqualTo(actors);
  }
}
