package org.reportedly.gazetteer.border;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportedly.gazetteer.Gazetteer;

class DisputedLandTest {
  private final Gazetteer gazetteer = Gazetteer.load();
  private final DisputedLand disputes = DisputedLand.load();

  private Dispute of(String name) {
    return disputes.of(gazetteer.find(name).getFirst().entry()).orElseThrow();
  }

  @Test
  void countsTownsToWhoIsRecognisedOrToWhoHoldsThem() {
    assertThat(of("Simferopol").country(BorderPolicy.RECOGNISED)).isEqualTo("UA");
    assertThat(of("Simferopol").country(BorderPolicy.HELD)).isEqualTo("RU");
    assertThat(of("Simferopol").note()).contains("Ukraine").contains("Russia");
  }

  @Test
  void keepsTheRecognisedCountryWhereNoCountryHoldsTheLand() {
    assertThat(of("Transnistria").country(BorderPolicy.HELD)).isEqualTo("MD");
  }

  @Test
  void knowsNoDisputeElsewhere() {
    assertThat(disputes.of(gazetteer.find("Lyon").getFirst().entry())).isEmpty();
  }
}
