package org.reportedly.gazetteer.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedly.gazetteer.resolve.ParsedReports.parsed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.border.BorderPolicy;
import org.reportedly.language.Document;
import org.reportedly.language.Sentence;
import org.reportedly.model.Place;
import org.reportedly.model.Precision;

class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = PlaceResolver.of(Gazetteer.load());

  private static Toponym only(String... sentences) {
    List<Toponym> found = RESOLVER.resolve(parsed(sentences));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> names(String... sentences) {
    return RESOLVER.resolve(parsed(sentences)).stream().map(Toponym::name).toList();
  }

  @Test
  void choosesTheBestKnownNamesakeWhereNothingElseIsTold() {
    assertThat(only("Rain fell/VBD in London .").country()).isEqualTo("GB");
  }

  @Test
  void believesWhatTheTextSaysHoldsAPlace() {
    List<Toponym> found = RESOLVER.resolve(parsed("Rain fell/VBD in London , Ontario ."));
    assertThat(found.getFirst().country()).isEqualTo("CA");
    assertThat(found.getFirst().why()).contains("Ontario");
    List<Toponym> abbreviated =
        RESOLVER.resolve(parsed("A fire broke/VBD out in Long/NNP Beach , CA ."));
    assertThat(abbreviated.getFirst().province().code()).isEqualTo("US.CA");
    assertThat(abbreviated.getLast().kind()).isEqualTo("province");
  }

  @Test
  void keepsOneSenseThroughTheReport() {
    List<Toponym> found =
        RESOLVER.resolve(
            parsed("Rain fell/VBD in London , Ontario .", "Streets in London were/VBD flooded ."));
    assertThat(found).filteredOn(place -> place.name().equals("London")).hasSize(2);
    assertThat(found).allMatch(place -> place.country().equals("CA"));
  }

  @Test
  void takesTheSceneFromAdjectivesOfCountries() {
    Toponym tripoli =
        only(
            "The Lebanese/JJ army closed/VBD roads in Tripoli .",
            "Lebanese/JJ officials left/VBD .");
    assertThat(tripoli.country()).isEqualTo("LB");
    assertThat(only("Libyan/JJ militias fought/VBD in Tripoli .").country()).isEqualTo("LY");
  }

  @Test
  void prefersTheOutletsCountryWhereNothingElseIsTold() {
    Document document = parsed("A man died/VBD in Hamilton .");
    Document local = new Document(document.report().from("news.example.nz"), document.sentences());
    assertThat(RESOLVER.resolve(document).getFirst().country()).isEqualTo("CA");
    assertThat(RESOLVER.resolve(local).getFirst().country()).isEqualTo("NZ");
  }

  @Test
  void readsTheWordForAPlacesKind() {
    Toponym kursk = only("Drones flew/VBD over/IN the Kursk region .");
    assertThat(kursk.name()).isEqualTo("Kursk region");
    assertThat(kursk.precision()).isEqualTo(Precision.PROVINCE);
    assertThat(kursk.kind()).isEqualTo("province");
    Toponym airport = only("Troops held/VBD Goma airport .");
    assertThat(airport.precision()).isEqualTo(Precision.POINT);
    assertThat(airport.country()).isEqualTo("CD");
  }

  @Test
  void doesNotTakePeopleAndPapersForPlaces() {
    assertThat(names("Mr. London spoke/VBD .", "London left/VBD .")).isEmpty();
    assertThat(names("The Washington Post wrote/VBD .")).isEmpty();
    assertThat(names("Paris Hilton sang/VBD .")).isEmpty();
    assertThat(names("Rafael supplies/VBZ the missiles .")).isEmpty();
    assertThat(names("Divers searched/VBD the Kursk submarine .")).isEmpty();
  }

  @Test
  void doesNotReportWordsForAPeopleAsPlaces() {
    assertThat(names("The Ukrainians fired/VBD at Russian/JJ positions .")).isEmpty();
  }

  @Test
  void putsAnUnknownVillageIntoTheAreaThatHoldsIt() {
    List<Toponym> found =
        RESOLVER.resolve(
            parsed("Shells hit/VBD the village of Zzyzhovka in the Belgorod region ."));
    Toponym village = found.getFirst();
    assertThat(village.entry()).isEmpty();
    assertThat(village.precision()).isEqualTo(Precision.TOWN);
    assertThat(village.country()).isEqualTo("RU");
    assertThat(village.why()).contains("Belgorod");
    assertThat(village.coordinates()).isEqualTo(found.getLast().coordinates());
    assertThat(village.asPlace().map(Place::name)).hasValue("Zzyzhovka");
  }

  @Test
  void putsAnUnknownVillageIntoTheProvinceThatTheReportIsAbout() {
    List<Toponym> found =
        RESOLVER.resolve(
            parsed(
                "Shells hit/VBD the village of Zzyzhovka .",
                "Izium and Kupiansk in the Kharkiv region were/VBD hit .",
                "Smoke rose/VBD over/IN the Kharkiv region ."));
    assertThat(found.getFirst().name()).isEqualTo("Zzyzhovka");
    assertThat(found.getFirst().province().code()).isEqualTo("UA.07");
  }

  @Test
  void putsAnUnknownVillageIntoTheCountryOfThePlacesAroundIt() {
    List<Toponym> found =
        RESOLVER.resolve(
            parsed(
                "Washington and the United States sent/VBD aid , the United States said/VBD .",
                "Shells fell/VBD at/IN Zzyzhovka .",
                "Goma and Bukavu in Congo were/VBD calm ."));
    Toponym village =
        found.stream().filter(one -> one.name().equals("Zzyzhovka")).findFirst().orElseThrow();
    assertThat(village.entry()).isEmpty();
    assertThat(village.country()).isEqualTo("CD");
  }

  @Test
  void takesNoNamesakeFarFromAllThatTheReportIsAbout() {
    String[] report = {
      "Shells hit/VBD the village of Manchar .",
      "Sirens sounded/VBD in Kharkiv , Izium and/CC Kupiansk in Ukraine .",
      "Kharkiv is/VBZ in Ukraine ."
    };
    Toponym village = RESOLVER.resolve(parsed(report)).getFirst();
    assertThat(village.name()).isEqualTo("Manchar");
    assertThat(village.entry()).isEmpty();
    assertThat(village.country()).isEqualTo("UA");
    assertThat(only("Shells hit/VBD the village of Manchar .").country()).isEqualTo("IN");
  }

  @Test
  void readsASpotThatHasANumberForAName() {
    List<Toponym> found =
        RESOLVER.resolve(parsed("Troops took/VBD Hill/NNP 412/CD near/IN Kharkiv/NNP ."));
    assertThat(found.getFirst().name()).isEqualTo("Hill 412");
    assertThat(found.getFirst().precision()).isEqualTo(Precision.POINT);
    assertThat(found.getFirst().country()).isEqualTo("UA");
  }

  @Test
  void believesWeakerWordsForAnUnknownVillageWhereTheyAgree() {
    assertThat(names("Families came/VBD to/IN Zzyzhovka .", "Trucks went/VBD to/IN Zzyzhovka ."))
        .contains("Zzyzhovka");
    assertThat(names("Families came/VBD to/IN Zzyzhovka .")).doesNotContain("Zzyzhovka");
    assertThat(names("A job at/IN Zzyzhovka was/VBD Zzyzhovka 's/POS dream ."))
        .doesNotContain("Zzyzhovka");
    assertThat(names("A job at/IN ZzyHovka was/VBD done .")).doesNotContain("ZzyHovka");
  }

  @Test
  void readsAnUnknownTownBehindTheWordForItsKindOrInAList() {
    assertThat(names("The district 's/POS capital , Zzyzhovka , was/VBD calm ."))
        .contains("Zzyzhovka");
    assertThat(names("Shells hit/VBD houses in Goma , Zzyzhovka and/CC Bukavu ."))
        .contains("Zzyzhovka");
  }

  @Test
  void knowsAnotherTransliterationWhereWarOrTheSceneCallsIt() {
    Toponym town =
        RESOLVER
            .resolve(
                parsed(
                    "Russian/JJ troops/NNS shelled/VBD Grajvorron .",
                    "Belgorod in Russia was/VBD quiet ."))
            .getFirst();
    assertThat(town.name()).isEqualTo("Grajvorron");
    assertThat(town.country()).isEqualTo("RU");
    assertThat(town.entry()).isPresent();
  }

  @Test
  void tellsACapitalThatSpeaksFromOneWhereThingsHappen() {
    assertThat(only("Kyiv/NNP/nsubj said/VBD nothing .").role()).isEqualTo(Role.METONYM);
    assertThat(only("Moscow/NNP/nsubj launched/VBD missiles .").role()).isEqualTo(Role.METONYM);
    assertThat(only("Sirens sounded/VBD in Kyiv .").role()).isEqualTo(Role.PLACE);
  }

  @Test
  void keepsDirectionsAndDistances() {
    Toponym near = only("Shells fell/VBD 20/CD km north-west of Donetsk .");
    assertThat(near.name()).isEqualTo("Donetsk");
    assertThat(near.offset()).hasValue("20 km north-west of");
    assertThat(only("Troops crossed/VBD into the Kursk region .").offset()).isEmpty();
  }

  @Test
  void keepsDirectionsAndDistancesHoweverTheyAreTold() {
    assertThat(offset("Troops dug/VBD in 30/CD kilometres/NNS east of the town of Izium ."))
        .hasValue("30 kilometres east of");
    assertThat(offset("It fell/VBD some/DT 40/CD km ( 25/CD miles/NNS ) north of Goma ."))
        .hasValue("some 40 km ( 25 miles) north of");
    assertThat(offset("They camp/VBP 12/CD km to the east of Jos ."))
        .hasValue("12 km to the east of");
    assertThat(offset("They met/VBD five/CD kilometres outside/IN Belgorod ."))
        .hasValue("five kilometres outside");
    assertThat(offset("The base lies/VBZ two/CD hours/NNS drive from Niamey ."))
        .hasValue("two hours drive from");
    assertThat(offset("Fire broke/VBD out on/IN the outskirts of Bukavu ."))
        .hasValue("on the outskirts of");
    assertThat(offset("Guards stood/VBD 20/CD km from the border with/IN Chad ."))
        .hasValue("20 km from the border with");
    assertThat(offset("They stopped/VBD close/RB to Goma .")).hasValue("close to");
  }

  private static Optional<String> offset(String sentence) {
    return only(sentence).offset();
  }

  @Test
  void takesNoPartOfAPlaceForADirectionFromIt() {
    assertThat(offset("Rain fell/VBD in the north of Kenya .")).isEmpty();
    assertThat(offset("They rebuilt/VBD 20/CD km of Kenya .")).isEmpty();
    assertThat(offset("They came/VBD from Kenya .")).isEmpty();
  }

  @Test
  void measuresFromATownRatherThanFromItsProvince() {
    Toponym donetsk =
        RESOLVER
            .resolve(
                parsed(
                    "Shells fell/VBD north-west of Donetsk .",
                    "Pokrovsk in Ukraine was/VBD quiet .",
                    "Bakhmut and/CC Kramatorsk in Ukraine were/VBD quiet ."))
            .getFirst();
    assertThat(donetsk.kind()).isEqualTo("town");
  }

  @Test
  void findsAnUnknownVillageThatSomethingLiesWestOf() {
    assertThat(names("A drone fell/VBD 3/CD km west of Zzyzhovka .")).contains("Zzyzhovka");
  }

  @Test
  void saysInGoodEnglishWhyAPlaceIsTheOneMeant() {
    assertThat(only("Drones hit/VBD the Russian/JJ city of Kursk .").why())
        .isEqualTo("the text calls it “Russian”");
  }

  @Test
  void letsOneWordTellTheKindOfAllInAList() {
    List<Toponym> regions =
        RESOLVER.resolve(parsed("Power failed/VBD in the Kharkiv , Sumy and/CC Poltava regions ."));
    assertThat(regions).extracting(Toponym::kind).containsOnly("province");
    List<Toponym> towns =
        RESOLVER.resolve(parsed("They took/VBD the towns of Izium , Sumy and/CC Kharkiv ."));
    assertThat(towns).extracting(Toponym::kind).containsOnly("town");
    Toponym alone =
        RESOLVER.resolve(parsed("Goma and/CC the Kharkiv region were/VBD calm .")).getFirst();
    assertThat(alone.kind()).isEqualTo("town");
  }

  @Test
  void takesNoTownOfAListForWhatHoldsTheOneBefore() {
    List<Toponym> found =
        RESOLVER.resolve(parsed("Shells hit/VBD Zolochiv , Bohodukhiv and/CC Derhachi ."));
    assertThat(found).extracting(Toponym::why).noneMatch(why -> why.contains("Bohodukhiv"));
    assertThat(found).extracting(place -> place.province().code()).containsOnly("UA.07");
  }

  @Test
  void readsAnUnknownNameAtAParagraphsHeadWhereOthersAreKnownPlaces() {
    String known = "Nabatieh :/: Warplanes struck/VBD twice .";
    assertThat(names("Zzyzhovka :/: A car was/VBD hit .", known)).contains("Zzyzhovka");
    assertThat(names("Zzyzhovka :/: A car was/VBD hit .", "Rain fell/VBD in Nabatieh ."))
        .doesNotContain("Zzyzhovka");
  }

  @Test
  void findsThePlaceOfASiteWithoutAName() {
    Toponym town = only("A shell hit/VBD the hospital in Derhachi .");
    assertThat(town.name()).isEqualTo("Derhachi");
    assertThat(town.role()).isEqualTo(Role.PLACE);
    assertThat(only("Fire broke/VBD out at/IN a market in Goma .").country()).isEqualTo("CD");
  }

  @Test
  void namesThePartOfACountryThatIsMeant() {
    Toponym part = only("Rebels fight/VBP in eastern/JJ Congo .");
    assertThat(part.name()).isEqualTo("eastern Congo");
    assertThat(part.text()).isEqualTo("eastern Congo");
    assertThat(part.precision()).isEqualTo(Precision.REGION);
    assertThat(part.country()).isEqualTo("CD");
  }

  @Test
  void carriesAnUnknownNameThroughTheReport() {
    assertThat(
            names(
                "Bombs hit/VBD the Qwertam displacement camp in North/NNP Darfur .",
                "Qwertam holds/VBZ many families ."))
        .contains("Qwertam displacement camp", "Qwertam");
  }

  @Test
  void takesWholeNamesWithArticlesAndHyphens() {
    assertThat(names("Drones hit/VBD el-Fasher/NNP .")).containsExactly("el-Fasher");
    assertThat(names("Gangs hold/VBP Port-au-Prince/NNP .")).containsExactly("Port-au-Prince");
  }

  @Test
  void marksWhereTheReportWasWritten() {
    Document document = parsed(Sentence.Kind.DATELINE, "KYIV , Ukraine", "Drones hit/VBD Odesa .");
    List<Toponym> found = RESOLVER.resolve(document);
    assertThat(found.getFirst().isDateline()).isTrue();
    assertThat(found.getFirst().name()).isEqualTo("Kyiv");
    assertThat(found.getLast().isDateline()).isFalse();
  }

  @Test
  void leavesASeaWithoutACountry() {
    Toponym sea = only("A tanker burned/VBD in the Red/NNP Sea .");
    assertThat(sea.country()).isEmpty();
    assertThat(sea.precision()).isEqualTo(Precision.REGION);
  }

  @Test
  void countsDisputedLandAsThePolicySaysAndNamesBothSides() {
    Document document = parsed("Blasts were/VBD heard in Simferopol .");
    Toponym recognised = RESOLVER.resolve(document).getFirst();
    assertThat(recognised.country()).isEqualTo("UA");
    assertThat(recognised.why()).contains("held by Russia");
    PlaceResolver held = PlaceResolver.of(Gazetteer.load(), BorderPolicy.HELD);
    Toponym counted = held.resolve(document).getFirst();
    assertThat(counted.country()).isEqualTo("RU");
    assertThat(counted.candidates().getFirst().entry().country()).isEqualTo("RU");
    assertThat(recognised.candidates().getFirst().entry().country()).isEqualTo("UA");
  }

  @Test
  void readsEndlessListsOfNames() {
    String list = "Paris/NNP , ".repeat(3_000) + "Rome left/VBD .";
    assertThat(RESOLVER.resolve(parsed(list))).hasSize(3_001);
    String shouted = "JAMES/NNP ".repeat(3_000) + "left/VBD .";
    assertThat(RESOLVER.resolve(parsed(shouted))).hasSizeLessThan(3_000);
  }

  @Test
  void findsNothingInATextWithoutPlaces() {
    assertThat(names("Nobody came/VBD .")).isEmpty();
  }
}
