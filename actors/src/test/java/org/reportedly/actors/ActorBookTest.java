package org.reportedly.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.model.Party;

class ActorBookTest {
  private static final ActorBook BOOK = ActorBook.bundled();

  private static final Optional<LocalDate> ANY_DAY = Optional.empty();

  @Test
  void tellsWhoHeldAnOfficeOnADay() {
    Optional<Actor> president =
        BOOK.holder("president", new Party("UKR"), LocalDate.of(2016, 5, 1));

    assertThat(president).map(Actor::name).contains("Petro Poroshenko");
    assertThat(president).flatMap(Actor::role).contains("president");
  }

  @Test
  void handsAnOfficeOverOnTheDayOnWhichTheNextTermBegins() {
    Party usa = new Party("USA");
    assertThat(BOOK.holder("president", usa, LocalDate.of(2025, 1, 19)))
        .map(Actor::name)
        .contains("Joe Biden");
    assertThat(BOOK.holder("president", usa, LocalDate.of(2025, 1, 20)))
        .map(Actor::name)
        .contains("Donald Trump");
  }

  @ParameterizedTest
  @CsvSource({
    "president, CHL, 2016-05-01, Michelle Bachelet",
    "president, CHL, 2020-05-01, Sebastián Piñera",
    "president, PER, 2019-05-01, Martín Vizcarra",
    "prime minister, MYS, 2017-05-01, Najib Razak",
    "prime minister, NPL, 2025-10-01, Sushila Karki",
    "foreign minister, AZE, 2018-05-01, Elmar Mammadyarov",
    "president, DZA, 2015-05-01, Abdelaziz Bouteflika",
    "prime minister, JPN, 2015-05-01, Shinzo Abe",
    "prime minister, GBR, 2008-05-01, Gordon Brown",
    "chancellor, AUT, 2019-01-01, Sebastian Kurz",
    "president, BWA, 2025-01-01, Duma Boko",
    "president, URY, 2017-05-01, Tabaré Vázquez",
    "prime minister, SVK, 2014-05-01, Robert Fico",
    "foreign minister, FRA, 2015-05-01, Laurent Fabius",
    "secretary general, NATO, 2022-05-01, Jens Stoltenberg",
    "president, Somaliland, 2025-05-01, Abdirahman Mohamed Abdullahi Irro",
    "foreign minister, Taliban, 2023-05-01, Amir Khan Muttaqi"
  })
  void answersForCountriesAndGroupsOfTheLastYears(
      String role, String party, LocalDate day, String name) {
    assertThat(BOOK.holder(role, new Party(party), day)).map(Actor::name).contains(name);
  }

  @Test
  void nobodyIsToldForADayOutsideOfAllTerms() {
    assertThat(BOOK.holder("president", new Party("Somaliland"), LocalDate.of(2015, 5, 1)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Fano militiamen, Fano, ARMED_GROUP",
    "JNIM fighters, JNIM, ARMED_GROUP",
    "Katiba Macina, JNIM, ARMED_GROUP",
    "Kosovo police, XKX, POLICE",
    "Kalinouski Regiment, UKR, MILITARY",
    "DKBA rebels, DKBA, ARMED_GROUP",
    "Comuneros del Sur, Comuneros del Sur, ARMED_GROUP"
  })
  void tellsTheSideOfGroupsAndBodiesOfRecentCrises(String words, String party, ActorKind kind) {
    Description described = BOOK.describe(List.of(words.split(" ")), ANY_DAY);

    assertThat(described.party()).contains(new Party(party));
    assertThat(described.kind()).isEqualTo(kind);
  }

  @Test
  void tellsTheOfficeThatSomebodyHeldAtTheTime() {
    assertThat(roleOf("Joe Biden", "2015-03-01")).contains("vice president");
    assertThat(roleOf("Biden", "2022-03-01")).contains("president");
    assertThat(roleOf("Biden", "2018-03-01")).isEmpty();
    assertThat(BOOK.byName("Biden", ANY_DAY)).flatMap(Actor::role).isEmpty();
  }

  @Test
  void tellsTheSideThatSomebodyWasOnAtTheTime() {
    assertThat(BOOK.byName("Kaja Kallas", day("2022-03-01")))
        .flatMap(Actor::party)
        .contains(new Party("EST"));
    assertThat(BOOK.byName("Kaja Kallas", day("2025-03-01")))
        .flatMap(Actor::party)
        .contains(new Party("EU"));
  }

  @ParameterizedTest
  @CsvSource({
    "US, USA",
    "U.S., USA",
    "the Kremlin, RUS",
    "The Kremlin, RUS",
    "Côte d’Ivoire, CIV",
    "Cote d'Ivoire, CIV",
    "Guinea-Bissau, GNB",
    "Guinea Bissau, GNB",
    "Kiev, UKR",
    "Burma, MMR",
    "DRC, COD",
    "Congo, COD",
    "Congo-Brazzaville, COG",
    "South Korea, KOR",
    "DPRK, PRK",
    "Congolese, COD",
    "South Sudanese, SSD",
    "Dominican, DOM",
    "the White House, USA",
    "Congo River Alliance, M23",
    "Ansar Allah, Houthis",
    "RSF, RSF",
    "FARDC, COD",
    "IDF, ISR",
    "Inter-Services Public Relations, PAK",
    "UNHCR, UN",
    "Erdogan, TUR",
    "Erdoğan, TUR"
  })
  void knowsANameHoweverItIsSpelled(String name, String party) {
    assertThat(BOOK.byName(name, ANY_DAY)).flatMap(Actor::party).contains(new Party(party));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "Who", "turkey", "polish", "is", "Narnia", "", "'s", "..."})
  void knowsNoOrdinaryWordAsAName(String word) {
    assertThat(BOOK.byName(word, ANY_DAY)).isEmpty();
  }

  @Test
  void findsTheLongestNamesInASentence() {
    List<String> words =
        words(
            "The Rwandan army and the Congo River Alliance denied it , Reuters reported from South Sudan 's capital");

    assertThat(BOOK.find(words, ANY_DAY))
        .extracting(mention -> String.join(" ", words.subList(mention.from(), mention.to())))
        .containsExactly("Rwandan", "army", "Congo River Alliance", "Reuters", "South Sudan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fires burn in New Mexico",
        "Melania Trump visited",
        "It was seen over the South China Sea",
        "The anti-Taliban rally",
        "Let us see who is there",
        "Hunter Biden spoke"
      })
  void findsNobodyWhereANameMeansSomethingElse(String sentence) {
    assertThat(BOOK.find(words(sentence), ANY_DAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin agreed",
        "The Putin regime",
        "Meanwhile Putin agreed",
        "President Putin",
        "Mr Putin",
        "Russia 's Putin",
        "Vladimir V. Putin"
      })
  void findsASurnameThatNoOtherFirstNameStandsBefore(String sentence) {
    assertThat(BOOK.find(words(sentence), ANY_DAY))
        .map(mention -> mention.actor().name())
        .contains("Vladimir Putin");
  }

  @Test
  void leadsFromPartyToCountry() {
    assertThat(BOOK.countryOf(new Party("UKR"))).contains("UA");
    assertThat(BOOK.countryOf(new Party("M23"))).contains("CD");
    assertThat(BOOK.countryOf(new Party("Nobody's Front"))).isEmpty();
  }

  @Test
  void namesACountrysForcesByItsAdjective() {
    assertThat(BOOK.country("UKR")).flatMap(Country::adjective).contains("Ukrainian");
    assertThat(BOOK.country("US")).map(Country::alpha3).contains("USA");
    assertThat(BOOK.country("US")).flatMap(Country::adjective).contains("American");
  }

  @ParameterizedTest
  @CsvSource({
    "Reuters, Reuters",
    "the Reuters news agency, Reuters",
    "Reuters news agency, Reuters",
    "BBC, BBC",
    "BBC News, BBC",
    "The Guardian, Guardian",
    "Guardian, Guardian",
    "Associated Press, Associated Press",
    "The AP, Associated Press",
    "the news agency AFP, Agence France-Presse",
    "Russian state news agency TASS, TASS",
    "Al-Jazeera, Al Jazeera",
    "The Times, The Times"
  })
  void knowsAnOutletByItsVariants(String name, String outlet) {
    assertThat(BOOK.outlet(name)).map(Outlet::name).contains(outlet);
  }

  @Test
  void tellsWhoseStateMediumAnOutletIsButJudgesNobody() {
    assertThat(BOOK.outlet("Xinhua")).flatMap(Outlet::speaksFor).contains(new Party("CHN"));
    assertThat(BOOK.outlet("Reuters")).flatMap(Outlet::speaksFor).isEmpty();
    assertThat(BOOK.outlet("Reuters")).map(Outlet::reliability).contains(Reliability.UNKNOWN);
  }

  private static Optional<String> roleOf(String name, String day) {
    return BOOK.byName(name, day(day)).flatMap(Actor::role);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static List<String> words(String sentence) {
    return Arrays.asList(sentence.split(" "));
  }
}
