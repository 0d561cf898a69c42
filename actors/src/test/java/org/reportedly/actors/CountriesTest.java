package org.reportedly.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of countries against the JDK's own, which follows ISO 3166. */
class CountriesTest {
  private static final ActorBook BOOK = ActorBook.bundled();

  static Stream<String> alpha2Codes() {
    return Arrays.stream(Locale.getISOCountries());
  }

  @ParameterizedTest
  @MethodSource("alpha2Codes")
  void hasEveryCountryWithTheSameCodes(String alpha2) {
    String alpha3 = Locale.of("", alpha2).getISO3Country();

    assertThat(BOOK.country(alpha2)).map(Country::alpha3).contains(alpha3);
    assertThat(BOOK.country(alpha3)).map(Country::alpha2).contains(alpha2);
  }

  @ParameterizedTest
  @MethodSource("alpha2Codes")
  void knowsEveryCountryByItsEnglishName(String alpha2) {
    Country country = BOOK.country(alpha2).orElseThrow();

    assertThat(BOOK.byName(country.name(), Optional.empty()))
        .flatMap(Actor::party)
        .contains(country.party());
  }

  /** Bodies that every country has are no rows of a table: its name and a noun tell them. */
  @ParameterizedTest
  @MethodSource("alpha2Codes")
  void knowsEveryCountrysBodies(String alpha2) {
    Country country = BOOK.country(alpha2).orElseThrow();
    Map<String, ActorKind> bodies =
        Map.of(
            "government", ActorKind.GOVERNMENT,
            "army", ActorKind.MILITARY,
            "foreign ministry", ActorKind.GOVERNMENT,
            "defence ministry", ActorKind.GOVERNMENT,
            "parliament", ActorKind.GOVERNMENT,
            "police", ActorKind.POLICE);

    bodies.forEach((body, kind) -> {
      List<String> words = List.of((country.name() + " 's " + body).split(" ", -1));
      Description found = BOOK.describe(words, Optional.empty());
      assertThat(found.kind()).as(body).isEqualTo(kind);
      assertThat(found.party()).as(body).contains(country.party());
    });
  }

  @ParameterizedTest
  @CsvSource({
    "Congo, COD",
    "Republic of the Congo, COG",
    "Guinea, GIN",
    "Equatorial Guinea, GNQ",
    "Papua New Guinea, PNG",
    "Sudanese, SDN",
    "South Sudanese, SSD",
    "Korea, KOR",
    "North Korean, PRK",
    "Nigerien, NER",
    "Nigerian, NGA",
    "Dominica, DMA",
    "Dominican Republic, DOM",
    "Niger, NER",
    "Samoa, WSM",
    "American Samoa, ASM",
    "Kosovo, XKX"
  })
  void keepsApartThoseWithSimilarNames(String name, String alpha3) {
    assertThat(BOOK.byName(name, Optional.empty()).flatMap(Actor::party))
        .map(party -> party.code())
        .contains(alpha3);
  }
}
