package org.reportedly.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names the measure takes for the same. */
class NamesTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      textBlock =
          """
          Ana Petkova, Mayor Ana Petkova
          the Kenyan army, Kenyan troops
          Kenya, Kenyan forces
          UN, United Nations
          U.S. officials, US officials
          Defense Ministry, the defence ministry
          José Peña, Jose Pena
          """)
  void spellingTitleAndAdjectiveDoNotMatter(String name, String again) {
    assertThat(Names.same(name, again)).isTrue();
    assertThat(Names.clearlySame(name, again)).isTrue();
  }

  @ParameterizedTest(name = "{0} ≠ {1}")
  @CsvSource(
      textBlock =
          """
          Kenyan forces, Somali forces
          finance ministry, transport ministry
          Ana Petkova, Jorge Salas
          """)
  void wordsThatManyNamesShareDoNotMakeThemAlike(String one, String other) {
    assertThat(Names.same(one, other)).isFalse();
  }
}
