package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;

/** What somebody tells of their own will. */
class IntentionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | type | stance
          The premier said the union would not send troops to Marinovo. | refusal | asserts
          The union will send troops to Marinovo, the premier said. | troop-movement | expects
          The general vowed to strike the port. | threat | expects
          The premier said that the rebels must release the nurses. | concession | demands
          The king said that the council must act at once. | demand | demands
          The premier said that he would not sign it. | refusal | asserts
          """)
  void tellATypeAndAStance(String sentence, String type, String stance) {
    Claim claim = Claims.only(type, sentence);

    assertThat(claim.stance().word()).isEqualTo(stance);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nothing tells when what is only planned will be
          The army will withdraw from Marinovo. | withdrawal | ''
          The army will withdraw from Marinovo on Friday. | withdrawal | 2031-05-16
          The army has withdrawn from Marinovo. | withdrawal | 2031-05-15
          """)
  void whatIsPlannedHasNoDayUnlessOneIsTold(String sentence, String type, String when) {
    assertThat(Claims.when(Claims.only(type, sentence))).isEqualTo(when);
  }
}
