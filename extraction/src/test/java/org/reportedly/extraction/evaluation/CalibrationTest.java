package org.reportedly.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportedly.extraction.confidence.Circumstance;
import org.reportedly.extraction.confidence.ConfidenceModel;
import org.reportedly.extraction.confidence.Sign;

/** The measures of the confidence, and that the program's own weights tell right from wrong. */
class CalibrationTest {
  private static final double EXACT = 1e-9;

  private static List<Calibration.Forecast> forecasts(double confidence, int right, int wrong) {
    List<Calibration.Forecast> all = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      all.add(new Calibration.Forecast(confidence, i < right));
    }
    return all;
  }

  @Test
  void whatComesTrueAsOftenAsForetoldHasNoError() {
    Calibration calibration = new Calibration(forecasts(0.75, 3, 1));

    assertThat(calibration.expectedError()).isCloseTo(0, within(EXACT));
    assertThat(calibration.brier()).isCloseTo(0.1875, within(EXACT));
    assertThat(calibration.ranking()).isCloseTo(0.5, within(EXACT));
  }

  @Test
  void theErrorIsTheDistanceBetweenForetoldAndTrue() {
    List<Calibration.Forecast> all = new ArrayList<>(forecasts(0.95, 1, 1));
    all.addAll(forecasts(0.15, 0, 2));
    Calibration calibration = new Calibration(all);

    assertThat(calibration.bins()).extracting(Calibration.Bin::number).containsExactly(2, 2);
    assertThat(calibration.expectedError()).isCloseTo((0.45 + 0.15) / 2, within(EXACT));
    assertThat(calibration.ranking()).isCloseTo(2.5 / 3, within(EXACT));
  }

  @Test
  void aSignOfRightClaimsGetsAWeightAboveThatOfWrongOnes() {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean right = i % 2 == 0;
      Sign sign = right ? Circumstance.FIGURE : Circumstance.QUOTED;
      observations.add(new Observation("scene", List.of(Circumstance.BASE, sign), right));
    }

    Map<String, Double> weights = LogisticRegression.fit(observations);

    assertThat(weights.get("figure")).isPositive();
    assertThat(weights.get("quoted")).isNegative();
    assertThat(LogisticRegression.fit(observations)).isEqualTo(weights);
  }

  @Test
  void onTheSamplesTheProgramsConfidenceBeatsAlwaysSayingTheShare() throws IOException {
    String module = System.getProperty("basedir", ".");
    ConfidenceModel model = ConfidenceModel.load();
    Calibration calibration =
        new Calibration(
            Observation.read(Path.of(module, "..", "samples", "labels")).stream()
                .map(one -> new Calibration.Forecast(model.exact(one.signs()), one.right()))
                .toList());

    assertThat(calibration.brier()).isLessThan(calibration.brierOfShare());
    assertThat(calibration.ranking()).isGreaterThan(0.6);
  }
}
