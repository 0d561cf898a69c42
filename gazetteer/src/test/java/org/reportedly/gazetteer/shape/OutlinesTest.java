package org.reportedly.gazetteer.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportedly.model.Coordinates;

class OutlinesTest {
  private static final Outlines OUTLINES = Outlines.load();

  private static String provinceAt(double latitude, double longitude) {
    return OUTLINES
        .provinceAt(new Coordinates(latitude, longitude))
        .map(Outline::code)
        .orElse("none");
  }

  private static boolean isIn(String country, double latitude, double longitude) {
    return OUTLINES.countries().stream()
        .filter(outline -> outline.code().equals(country))
        .anyMatch(outline -> outline.holds(new Coordinates(latitude, longitude)));
  }

  @Test
  void tellsTheProvinceOfAPoint() {
    assertThat(provinceAt(49.98, 36.25)).isEqualTo("UA.07");
    assertThat(provinceAt(51.2, 35.27)).isEqualTo("RU.41");
    assertThat(provinceAt(36.9, -120.2)).isEqualTo("US.CA");
  }

  @Test
  void tellsNoProvinceAtSea() {
    assertThat(provinceAt(0, -30)).isEqualTo("none");
    assertThat(provinceAt(90, 180)).isEqualTo("none");
    assertThat(provinceAt(-90, -180)).isIn("none", "AQ.");
  }

  @Test
  void drawsTheRecognisedBorder() {
    assertThat(provinceAt(45.1, 34.1)).isEqualTo("UA.11");
    assertThat(isIn("UA", 45.1, 34.1)).isTrue();
    assertThat(isIn("RU", 45.1, 34.1)).isFalse();
  }

  @Test
  void leavesHolesWhereOneCountryLiesInAnother() {
    assertThat(isIn("LS", -29.6, 28.2)).isTrue();
    assertThat(isIn("ZA", -29.6, 28.2)).isFalse();
    assertThat(isIn("ZA", -26.2, 28.0)).isTrue();
  }
}
