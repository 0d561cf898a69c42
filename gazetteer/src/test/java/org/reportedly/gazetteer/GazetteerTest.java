package org.reportedly.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedly.gazetteer.entry.FeatureKind;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.entry.NameMatch;

/** Against the gazetteer that the build compiled. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static GazetteerEntry first(String name) {
    List<NameMatch> matches = GAZETTEER.find(name);
    assertThat(matches).as(name).isNotEmpty();
    return matches.getFirst().entry();
  }

  @Test
  void knowsCountriesByShortAndLongNames() {
    for (String name : List.of("UK", "U.K.", "Britain", "United Kingdom")) {
      assertThat(first(name).country()).isEqualTo("GB");
      assertThat(first(name).kind()).isEqualTo(FeatureKind.COUNTRY);
    }
    assertThat(first("DR Congo").country()).isEqualTo("CD");
    assertThat(first("Burma").name()).isEqualTo("Myanmar");
  }

  @Test
  void knowsTownsWithProvinceDistrictAndFormerNames() {
    GazetteerEntry toretsk = first("Torets'k");
    assertThat(toretsk.country()).isEqualTo("UA");
    assertThat(toretsk.province().name()).contains("Donetsk");
    assertThat(toretsk.geonames()).hasValue(709354);
    assertThat(GAZETTEER.find("Kiev").getFirst().entry().name()).isEqualTo("Kyiv");
  }

  @Test
  void knowsProvincesSeasAndRegions() {
    assertThat(GAZETTEER.find("Kursk"))
        .anyMatch(match -> match.entry().kind() == FeatureKind.PROVINCE);
    assertThat(first("Black Sea").country()).isEmpty();
    assertThat(first("Donbas").kind()).isEqualTo(FeatureKind.REGION);
    assertThat(first("Line of Control").kind()).isEqualTo(FeatureKind.BORDER);
    assertThat(first("Darfur").country()).isEqualTo("SD");
  }

  @Test
  void putsCrimeaWhereTheRecognisedBorderPutsIt() {
    assertThat(first("Crimea").country()).isEqualTo("UA");
  }

  @Test
  void findsATownBySoundWhereItsSpellingIsUnknown() {
    assertThat(GAZETTEER.find("Grajvoronn")).isEmpty();
    assertThat(GAZETTEER.findBySound("Grajvoronn"))
        .anyMatch(match -> match.entry().country().equals("RU"));
  }

  @Test
  void knowsNothingOfOtherWords() {
    assertThat(GAZETTEER.find("Qwertyuiop")).isEmpty();
    assertThat(GAZETTEER.find("")).isEmpty();
  }
}
