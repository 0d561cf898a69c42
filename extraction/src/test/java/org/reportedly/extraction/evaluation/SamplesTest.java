package org.reportedly.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;

/**
 * How well the bundled sample reports are read, by the claims that people labelled in them. The
 * floors stand a little under what was reached, so that a change that breaks reading fails here;
 * whoever betters reading may raise them.
 */
class SamplesTest {
  private static LabelledReports samples = new LabelledReports(List.of(), List.of());
  private static Pairing pairing = Pairing.of(List.of(), List.of());

  @BeforeAll
  static void readSamples() throws IOException {
    String module = System.getProperty("basedir", ".");
    samples = LabelledReports.read(Path.of(module, "..", "samples", "labels"));
    List<Claim> found =
        samples.reports().stream()
            .flatMap(report -> Pipeline.reader().read(report).claims().stream())
            .toList();
    pairing = Pairing.of(samples.claims(), found);
  }

  @ParameterizedTest(name = "{0} at least {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # fields that must be right | floor of F1
          claim found | 0.76
          TYPE | 0.48
          SPEAKER | 0.52
          STANCE | 0.65
          ACTOR | 0.47
          TARGET | 0.42
          PLACE | 0.30
          WHEN | 0.51
          FIGURES | 0.57
          TYPE SPEAKER STANCE | 0.32
          """)
  void holdsItsFloor(String fields, double floor) {
    assertThat(pairing.f1(fields(fields))).isGreaterThanOrEqualTo(floor);
  }

  private static Set<Field> fields(String words) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    if (!words.equals("claim found")) {
      Arrays.stream(words.split(" ", -1)).map(Field::valueOf).forEach(fields::add);
    }
    return fields;
  }

  @Test
  void everyLabelledClaimStandsInItsReport() {
    assertThat(samples.claims())
        .isNotEmpty()
        .allSatisfy(claim -> {
          String text =
              samples.reports().stream()
                  .filter(report -> report.id().equals(claim.report()))
                  .findFirst()
                  .orElseThrow()
                  .text();
          assertThat(claim.evidence().span().in(text)).isEqualTo(claim.evidence().text());
        });
  }

  @Test
  void whatWasLabelledScoresFull() {
    Pairing ideal = Pairing.of(samples.claims(), samples.claims());

    assertThat(ideal.f1(EnumSet.allOf(Field.class))).isEqualTo(1);
  }
}
