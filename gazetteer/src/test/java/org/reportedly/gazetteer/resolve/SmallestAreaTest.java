package org.reportedly.gazetteer.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.gazetteer.knowledge.Countries;
import org.reportedly.gazetteer.shape.Outlines;
import org.reportedly.model.Coordinates;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

class SmallestAreaTest {
  private static final SmallestArea AREA = new SmallestArea(Outlines.load(), Countries.load());

  private static final Place KHARKIV = town("Kharkiv", "UA", 49.98, 36.25);
  private static final Place IZIUM = town("Izium", "UA", 49.21, 37.26);
  private static final Place LVIV = town("Lviv", "UA", 49.84, 24.02);
  private static final Place PARIS = town("Paris", "FR", 48.85, 2.35);

  private static Place town(String name, String country, double latitude, double longitude) {
    return new Place(
        name, country, Optional.of(new Coordinates(latitude, longitude)), Precision.TOWN);
  }

  @Test
  void isTheProvinceOfTownsInOneProvince() {
    Place area = AREA.holding(List.of(KHARKIV, IZIUM)).orElseThrow();
    assertThat(area.name()).contains("Kharkiv");
    assertThat(area.precision()).isEqualTo(Precision.PROVINCE);
  }

  @Test
  void isTheCountryOfTownsInSeveralProvinces() {
    Place area = AREA.holding(List.of(KHARKIV, LVIV)).orElseThrow();
    assertThat(area.name()).isEqualTo("Ukraine");
    assertThat(area.precision()).isEqualTo(Precision.COUNTRY);
  }

  @Test
  void isThePlaceItselfWhereThereIsOnlyOne() {
    assertThat(AREA.holding(List.of(PARIS, PARIS))).hasValue(PARIS);
  }

  @Test
  void isNothingWhereThePlacesHaveNoCountryInCommon() {
    assertThat(AREA.holding(List.of(KHARKIV, PARIS))).isEmpty();
    assertThat(AREA.holding(List.of())).isEmpty();
  }
}
