package org.reportedly.extraction.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;
import org.reportedly.model.ClaimType;
import org.reportedly.model.Stance;

class ConfidenceTest {

  @Test
  void weightsAddUpToAProbability() {
    ConfidenceModel model =
        ConfidenceModel.with(Map.of("base", 1.0, "quoted", -1.0, "type:riot", 2.0));

    assertThat(model.of(List.of())).isEqualTo(0.5);
    assertThat(model.of(List.of(Circumstance.BASE))).isEqualTo(0.73);
    assertThat(model.of(List.of(Circumstance.BASE, Circumstance.QUOTED))).isEqualTo(0.5);
    assertThat(model.of(List.of(new Sign.OfType(ClaimType.RIOT)))).isEqualTo(0.88);
    assertThat(model.of(List.of(new Sign.OfStance(Stance.DENIES)))).isEqualTo(0.5);
  }

  @Test
  void theWeightiestSignIsToldFirst() {
    ConfidenceModel model = ConfidenceModel.with(Map.of("quoted", -1.0, "figure", 0.5));

    assertThat(model.weighed(List.of(Circumstance.FIGURE, Circumstance.EARLY, Circumstance.QUOTED)))
        .extracting(Weighed::sign)
        .containsExactly(Circumstance.QUOTED, Circumstance.FIGURE, Circumstance.EARLY);
  }

  @Test
  void theTableOfTheProgramLoadsAndIsWrittenAsItIsRead() {
    Map<String, Double> weights = WeightTable.load();

    assertThat(weights).containsKey("base").hasSizeGreaterThan(20);
    assertThat(WeightTable.write(Map.of("base", -0.5, "actor", 0.25), "a header"))
        .isEqualTo("# a header\nactor\t0.250\nbase\t-0.500\n");
  }

  /** Simple sentences, one sign of each; which signs there are is told by {@link Circumstance}. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | a sign of its last claim
          Rebels shelled the village on Monday. | OUTLET_SPEAKS
          Rebels shelled the village on Monday, the mayor said. | SPEAKER_BY_VERB
          Rebels shelled the village, the mayor said. | SPEAKER_AFTER
          According to the mayor, rebels shelled the village. | ACCORDING_TO
          Nine people were killed. | FIGURE
          The shelling of Kisumu went on. | TOLD_BY_NOUN
          The army gave way after rebels captured the village. | TOLD_BY_VERB
          Rebels may have shelled the village. | HEDGED
          Have rebels shelled the village? | QUESTION
          """)
  void signsAreWhatTheSentenceShows(String sentence, Circumstance sign) {
    var reading = Pipeline.reader().explain(Pipeline.report(sentence));
    Claim claim = reading.reading().claims().getLast();

    assertThat(reading.of(claim).orElseThrow().confidence())
        .extracting(Weighed::sign)
        .contains(sign);
  }
}
