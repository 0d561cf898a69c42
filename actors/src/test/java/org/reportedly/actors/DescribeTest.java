package org.reportedly.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.model.Party;

/** Noun phrases as they stand in reports, with the side and the kind that they tell. */
class DescribeTest {
  private static final ActorBook BOOK = ActorBook.bundled();

  @ParameterizedTest
  @CsvSource({
    "Ukrainian armed forces, UKR, MILITARY",
    "Russia 's Defense Ministry, RUS, GOVERNMENT",
    "Russia's foreign ministry, RUS, GOVERNMENT",
    "The Russian Ministry of Defence, RUS, GOVERNMENT",
    "Congo 's army, COD, MILITARY",
    "the army of Rwanda, RWA, MILITARY",
    "M23 rebels, M23, ARMED_GROUP",
    "Congo 's M23 rebels, M23, ARMED_GROUP",
    "Rwandan-backed M23 fighters, M23, ARMED_GROUP",
    "Rwanda - backed M23 fighters, M23, ARMED_GROUP",
    "Pakistan-based militants, PAK, ARMED_GROUP",
    "Iran-backed militia, IRN, ARMED_GROUP",
    "Pakistan - based militants, PAK, ARMED_GROUP",
    "a pro - Russian separatist, RUS, ARMED_GROUP",
    "pro-Russian separatists, RUS, ARMED_GROUP",
    "the U.S.-led coalition, USA, MILITARY",
    "Ukrainian President Volodymyr Zelensky, UKR, GOVERNMENT",
    "the president of Ukraine, UKR, GOVERNMENT",
    "Kremlin spokesman Dmitry Peskov, RUS, GOVERNMENT",
    "Ukrainian army spokesman Ivan Petrenko, UKR, MILITARY",
    "a spokesman for the Ukrainian army, UKR, MILITARY",
    "the M23 spokesman, M23, ARMED_GROUP",
    "Hamas leaders, Hamas, ARMED_GROUP",
    "the Hamas-run health ministry, Hamas, GOVERNMENT",
    "Russia 's UN envoy, RUS, GOVERNMENT",
    "UN peacekeepers, UN, MILITARY",
    "Ukrainian forces in Russia 's Kursk region, UKR, MILITARY",
    "thousands of North Korean troops, PRK, MILITARY",
    "Putin 's troops, RUS, MILITARY",
    "Russian drones, RUS, EQUIPMENT",
    "Ukrainians, UKR, CIVILIANS",
    "Ukrainian civilians, UKR, CIVILIANS",
    "Ukraine, UKR, GOVERNMENT",
    "Moscow, RUS, GOVERNMENT",
    "the Israel Defense Forces, ISR, MILITARY",
    "Israeli Prime Minister Benjamin Netanyahu, ISR, GOVERNMENT",
    "UN human rights chief Volker Türk, UN, ORGANISATION",
    "Houthi rebels, Houthis, ARMED_GROUP",
    "the Islamic State group, Islamic State, ARMED_GROUP",
    "the International Criminal Court, ICC, COURT",
    "Chinese restaurant, CHN, OTHER",
  })
  void tellsSideAndKind(String phrase, String party, ActorKind kind) {
    Description description = describe(phrase);

    assertThat(description.party()).contains(new Party(party));
    assertThat(description.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "anti-government protesters, CIVILIANS",
    "anti-Taliban fighters, ARMED_GROUP",
    "Belgorod Governor Vyacheslav Gladkov, GOVERNMENT",
    "Indian-controlled Kashmir, OTHER",
    "Indian - controlled Kashmir, OTHER",
    "Israeli-occupied territory, OTHER",
    "local residents, CIVILIANS",
    "rebels in Syria, ARMED_GROUP",
    "a Ukrainian village, OTHER",
    "witnesses, SOURCE",
    "the ex-president, GOVERNMENT",
  })
  void tellsNoSideWhereTheWordsDoNot(String phrase, ActorKind kind) {
    Description description = describe(phrase);

    assertThat(description.party()).isEmpty();
    assertThat(description.kind()).isEqualTo(kind);
  }

  @Test
  void isGenericWhenNobodyInParticularIsNamed() {
    assertThat(describe("the army").generic()).isTrue();
    assertThat(describe("the Rwandan army").generic()).isFalse();
    assertThat(describe("M23 rebels").actor()).map(Actor::name).contains("M23");
  }

  @ParameterizedTest
  @CsvSource({"''", "'-'", "\"'s\"", "of", "- - -", "', ,'"})
  void tellsNothingOfNothing(String phrase) {
    assertThat(describe(phrase)).isEqualTo(Description.NOTHING);
  }

  private static Description describe(String phrase) {
    return BOOK.describe(Arrays.asList(phrase.split(" ")), Optional.empty());
  }
}
