package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Claims;

/** Which numbers of a sentence belong to an event, and what they count. */
class HowManyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | type | figures
          The army shot down 12 drones. | repel | 12 drones
          The army shot down 117 drones and four missiles. | repel | 117 drones, 4 missiles
          The army shot down 17 out of 23 drones. | repel | 17 of 23 drones
          More than 120,000 people have fled. | displacement | 120000.. displaced
          The strike damaged up to 30 houses. | damage | ..30 houses
          The rebels captured dozens of villages. | capture | 24.. villages
          Nine people were killed. | casualties | 9 killed
          At least 12 people were killed and around 10 injured. | casualties | 12.. killed, ~10 wounded
          The blast left at least 12 dead and around 10 injured. | casualties | 12.. killed, ~10 wounded
          Police arrested 14 students. | detention | 14 detained
          Two farmers were shot dead. | casualties | 2 killed
          The death toll rose to 45. | casualties | 45 killed
          Two or three soldiers were wounded. | casualties | 2..3 wounded
          Ten people were killed, three of them children. | casualties | 10 killed, 3 children
          Some 40 people were wounded. | casualties | ~40 wounded
          """)
  void everyNumberOfTheEventIsAFigure(String sentence, String type, String figures) {
    assertThat(Claims.figures(Claims.only(type, sentence))).isEqualTo(figures);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # ages, model names, distances, clock times, durations
          A 34-year-old teacher was killed. | casualties
          The army destroyed a T-72 tank. | damage
          Rebels shelled a village 30 kilometres north of the river. | shelling
          Rebels shelled the village at 5 a.m. | shelling
          Rebels shelled the village for three hours. | shelling
          Rebels shelled the village on 3 May 2031. | shelling
          Several people were killed. | casualties
          Many houses were damaged. | damage
          No one was killed. | casualties
          """)
  void someNumbersAreNoFigures(String sentence, String type) {
    assertThat(Claims.of(sentence).stream().filter(c -> c.type().word().equals(type)).toList())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Claims.figures(claim)).isEmpty());
  }

  @Test
  void deadAndWoundedOfOneSentenceAreOneClaim() {
    String text = "The fire left at least 12 dead and around 10 injured.";

    assertThat(Claims.types(text)).containsOnlyOnce("casualties");
  }

  @Test
  void anAttackAndItsTollKeepTheirOwnNumbers() {
    String text = "The army launched 40 drones at the port, killing nine people.";

    assertThat(Claims.figures(Claims.only("drone-attack", text))).isEqualTo("40 drones");
    assertThat(Claims.figures(Claims.only("casualties", text))).isEqualTo("9 killed");
  }
}
