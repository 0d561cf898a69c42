package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;

/** How PLOVER and CAMEO code what happened, and what is only promised, wanted or refused. */
class CodesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # type | sentence | PLOVER | CAMEO
          relief | The union sent food to Marinovo. | AID | 070
          relief | The union will send food to Marinovo. | AGREE/cooperate | 033
          relief | The mayor asked for food aid. | REQUEST/assist | 023
          withdrawal | The army withdrew from Marinovo. | RETREAT/withdraw | 0874
          withdrawal | The king demanded the withdrawal of the army. | REQUEST/yield | 025
          attack | The rebels attacked the port. | ASSAULT | 190
          attack | The rebels threatened to attack the port. | THREATEN/violence | 138
          talks | The ministers met in the capital. | CONSULT | 040
          talks | The ministers will meet in the capital. | AGREE/meet | 036
          casualties | Rebels killed nine farmers. | ASSAULT | 180
          sanction | The ministry expelled two diplomats. | SANCTION/expel | 166
          protest | Workers went on strike at the port. | PROTEST/strike | 143
          concession | The rebels agreed to disarm. | AGREE/yield | 035
          """)
  void tellHowFarAnEventHasCome(String type, String sentence, String plover, String cameo) {
    Claim claim = Claims.only(type, sentence);

    assertThat(claim.codes().plover()).contains(plover);
    assertThat(claim.codes().cameo()).contains(cameo);
  }

  @ParameterizedTest(name = "{1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attack | The rebels attacked the port. | true
          attack | The rebels threatened to attack the port. | false
          """)
  void acledCodesOnlyWhatHappened(String type, String sentence, boolean coded) {
    Claim claim = Claims.only(type, sentence);

    assertThat(claim.codes().acledEvent().isPresent()).isEqualTo(coded);
    assertThat(claim.codes().acledSubEvent().isPresent()).isEqualTo(coded);
  }
}
