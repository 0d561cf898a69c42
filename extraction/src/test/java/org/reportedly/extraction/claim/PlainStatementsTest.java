package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedly.extraction.support.Claims.types;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.model.Claim;

/** Sentences that tell of a crisis in words that no table knows. */
class PlainStatementsTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Only 14 of the 60 wells hold clean water.",
        "Some 300 families share nine taps.",
      })
  void aNumberMakesAClaimOfAnUnknownVerb(String sentence) {
    assertThat(types(sentence)).containsExactly("assessment");
  }

  @Test
  void whatSomebodyGoesOnToSayIsTheirs() {
    Claim claim =
        Claims.of("“The hills turned black. The wells smell of sulphur,” Lena Brandt said.")
            .getLast();

    assertThat(Claims.speakers(claim)).isEqualTo("Lena Brandt");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Ostrava lies 40 kilometres north of the border.",
        "The ministry made no comment.",
        "You can follow 24 reporters on our page.",
        "How many of the 60 wells hold clean water?",
        "The hills turn green in spring.",
      })
  void colourAndSilenceAreNone(String sentence) {
    assertThat(types(sentence)).isEmpty();
  }
}
