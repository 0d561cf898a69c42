package org.reportedly.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Claims;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.model.Claim;
import org.reportedly.model.Stance;

/** Text as people paste it: headlines, capitals, live blogs, lists, datelines, links and tables. */
class TextInTheWildTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # headline | first claim's type | speakers | figures
          Governor declares state of emergency in Kisumu | emergency-measure | | ''
          19 killed in strike on market in Kisumu | casualties | | 19 killed
          Ukraine says it shot down 14 drones overnight | repel | Ukraine | 14 drones
          Rebels seize town in eastern Congo, says UN | capture | UN | ''
          Kisumu governor: 11 wounded in shelling of market | casualties | Kisumu governor | 11 wounded
          Two soldiers killed in ambush near Kisumu: ministry | casualties | ministry | 2 killed
          Death toll from Kisumu blast rises to 23 | casualties | | 23 killed
          Four dead, 15 injured as missile hits port | casualties | | 4 killed, 15 wounded
          BREAKING: Explosions heard in Kisumu | attack | | ''
          """)
  void headlinesAreRead(String headline, String type, String speakers, String figures) {
    Claim first = Claims.of(headline).getFirst();

    assertThat(first.type().word()).isEqualTo(type);
    assertThat(Claims.speakers(first)).isEqualTo(speakers == null ? "" : speakers);
    assertThat(Claims.figures(first)).isEqualTo(figures);
  }

  @Test
  void theSpeakerOfAHeadlineIsNoPartOfItsEvidence() {
    assertThat(Claims.only("casualties", "Kisumu governor: 11 wounded in blast").evidence().text())
        .isEqualTo("11 wounded in blast");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "What we know so far",
        "Why the army left Kisumu",
        "Fighting in the east",
        "Key developments",
        "Date Killed Wounded\n12 May 3 14\n13 May 5 2",
        "Town | Killed | Wounded",
        "Read more: https://example.org/attack-kills-12 #Kisumu"
      })
  void headingsTablesAndLinksTellNothing(String heading) {
    assertThat(Claims.of(heading)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "14:35 GMT\n",
        "14:35 GMT — ",
        "[09:12] ",
        "9.12am ",
        "09:12 EAT: ",
        "2 hours ago\n",
        "15 May, 09:12\n",
        "🔴 18:30 – ",
        "KISUMU, Kenya (AP) — ",
        "Kisumu (Reuters) - ",
        "KISUMU, May 14 (Reuters) - ",
        "KISUMU. May 14 (Interfax) - ",
        "Nairobi, 14 May 2031 – ",
        "(Nairobi) – ",
        "Kisumu, Kenya – ",
        "UPDATE 2: ",
        "• ",
        "1) ",
        "✔ "
      })
  void whatStandsBeforeASentenceIsNoPartOfIt(String before) {
    String sentence = "Rebels shelled the barracks on Monday, the mayor said.";

    Claim claim = Claims.only("shelling", before + sentence);

    assertThat(claim.evidence().text()).isEqualTo("Rebels shelled the barracks on Monday");
    assertThat(claim.evidence().span().start()).isEqualTo(before.length());
    assertThat(Claims.actors(claim)).isEqualTo("Rebels");
    assertThat(Claims.speakers(claim)).isEqualTo("mayor");
    assertThat(Claims.when(claim)).isEqualTo("2031-05-12");
  }

  @Test
  void aNameAtTheTopInCapitalsIsADatelineWhereTheTextWritesItSmallToo() {
    String text = "KISUMU: Rebels shelled the barracks of Kisumu on Monday.";

    assertThat(Claims.only("shelling", text).evidence().span().start())
        .isEqualTo("KISUMU: ".length());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"• %s", "- %s", "* %s", "1. %s", "(2) %s"})
  void aListCarriesTheSpeakerOfItsStem(String entry) {
    String text =
        "The ministry said:\n"
            + entry.formatted("Rebels shelled the barracks")
            + "\n"
            + entry.formatted("Twelve people were wounded")
            + "\n\nThe road was closed on Monday.";

    List<Claim> claims = Claims.of(text);

    assertThat(claims)
        .extracting(claim -> claim.type().word())
        .containsExactly("shelling", "casualties", "restriction");
    assertThat(claims).extracting(Claims::speakers).containsExactly("ministry", "ministry", "");
  }

  @Test
  void aListWithoutASpeakerInItsStemHasNone() {
    List<Claim> claims =
        Claims.of("Police said the road was closed.\n\nIn brief:\n• Rebels shelled the barracks");

    assertThat(Claims.speakers(claims.getLast())).isEmpty();
  }

  @Test
  void capitalsAreReadLikeProse() {
    String text =
        "RUSSIAN FORCES SHELLED A MARKET IN KHARKIV ON MONDAY, KILLING AT LEAST NINE PEOPLE, "
            + "GOVERNOR LENA BRANDT SAID.";

    Claim shelling = Claims.only("shelling", text);
    Claim casualties = Claims.only("casualties", text);

    assertThat(Claims.speakers(shelling)).isEqualTo("Lena Brandt");
    assertThat(Claims.actors(shelling)).isEqualTo("Russian forces (RUS)");
    assertThat(Claims.place(shelling)).isEqualTo("Kharkiv");
    assertThat(Claims.when(shelling)).isEqualTo("2031-05-12");
    assertThat(Claims.figures(casualties)).isEqualTo("9.. killed");
    assertThat(shelling.evidence().text()).startsWith("RUSSIAN FORCES SHELLED");
    assertThat(shelling.evidence().span().in(text)).isEqualTo(shelling.evidence().text());
  }

  @Test
  void capitalsKeepAcronymsAndFollowTheRestOfTheReport() {
    String text =
        "MIRAVEL HIT BY DRONES, UN SAYS\n\nThe town of Miravel was hit by 12 drones on Monday.";

    Claim first = Claims.of(text).getFirst();

    assertThat(Claims.speakers(first)).isEqualTo("UN");
    assertThat(first.type().word()).isEqualTo("drone-attack");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | type | the last such claim's figures
          Rebels launched 23 missiles at the port; 17 were shot down. | repel | 17 missiles
          The blast killed nine people. Another three died later. | casualties | 3 killed
          Nine people were killed. Twelve more were wounded. | casualties | 12 wounded
          A man, 34, was killed in the shelling. | casualties | ''
          A woman, 61, and her grandson, 7, were wounded in the blast. | casualties | ''
          A boy (9) was wounded in the blast. | casualties | ''
          The attack brings its dead to 14. | casualties | 14 killed
          A 31m-long bridge was destroyed in the attack. | damage | ''
          Some 31m people were displaced. | displacement | ~31000000 displaced
          """)
  void numbersWithoutTheirNoun(String text, String type, String figures) {
    List<Claim> found =
        Claims.of(text).stream().filter(claim -> claim.type().word().equals(type)).toList();

    assertThat(Claims.figures(found.getLast())).isEqualTo(figures);
  }

  @Test
  void aClockTimeIsNobody() {
    Claim claim = Claims.only("shelling", "Troops shelled the town at 3 a.m., killing two.");

    assertThat(Claims.actors(claim)).isEqualTo("Troops");
    assertThat(Claims.targets(claim)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # spelling | type
          The army mobilized 2,000 reservists. | troop-movement
          The army mobilised 2,000 reservists. | troop-movement
          Residents of the harbor district fled their homes. | displacement
          Residents of the harbour district fled their homes. | displacement
          The defense ministry said rebels had shelled the port. | shelling
          The defence ministry said rebels had shelled the port. | shelling
          Rebels ‘shelled’ the port, the mayor’s office said. | shelling
          The rebels’ shelling of the port killed two. | shelling
          """)
  void britishAmericanAndCurly(String text, String type) {
    assertThat(Claims.types(text)).contains(type);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Kyiv", "Kiev", "Kharkiv", "Kharkov", "Odesa", "Odessa", "Lviv", "Lvov"})
  void placesInSeveralTransliterations(String name) {
    Claim claim = Claims.only("shelling", "Troops shelled the city of " + name + " on Monday.");

    assertThat(claim.place())
        .hasValueSatisfying(place -> assertThat(place.country()).isEqualTo("UA"));
  }

  @Test
  void marksLinksAndTagsAreNoPartOfTheEvidence() {
    String text = "🔴 Explosions heard in #Kharkiv: mayor https://t.example/abc";

    Claim claim = Claims.of(text).getFirst();

    assertThat(claim.evidence().text()).isEqualTo("Explosions heard in #Kharkiv");
    assertThat(Claims.speakers(claim)).isEqualTo("mayor");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # open question | type
          It was not clear who attacked the convoy. | attack
          It was not immediately clear whether anyone was killed in the fire. | casualties
          Whether the rebels captured the town could not be established. | capture
          It remains unclear if rebels shelled the port. | shelling
          It is not known how many people were killed. | casualties
          """)
  void openQuestionsAreUnconfirmed(String text, String type) {
    Claim claim = Claims.only(type, text);

    assertThat(claim.stance()).isEqualTo(Stance.UNCONFIRMED);
    assertThat(claim.speakers()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Residents were told to leave the town.",
        "Residents were ordered to leave the town.",
        "Police told residents to leave the town.",
        "The mayor ordered residents to leave the town."
      })
  void toldToLeaveIsAnOrderToEvacuate(String text) {
    Claim claim = Claims.only("evacuation", text);

    assertThat(claim.stance()).isEqualTo(Stance.DEMANDS);
    assertThat(Claims.speakers(claim)).isNotEqualTo("?");
  }

  @Test
  void helpForTheDisplacedIsNoDisplacement() {
    assertThat(Claims.types("The UN asked for $31m to help the displaced."))
        .doesNotContain("displacement", "evacuation");
  }

  @Test
  void theEvidenceOfOneWordHoldsItsClause() {
    assertThat(Claims.only("restriction", "Schools stayed closed.").evidence().text())
        .isEqualTo("Schools stayed closed");
  }

  @Test
  void offsetsAreThoseOfTheReportThroughout() {
    String text =
        "LIVE: REBELS SHELL KISUMU\n\n14:35 GMT\n‘Nine’ people were wounded, the mayor’s office "
            + "said.\n\n📍 The ministry said:\n• 12 drones were shot down\n• İzmir’s port was "
            + "closed";
    List<Claim> claims = Pipeline.reader().read(Pipeline.report(text)).claims();

    assertThat(claims).hasSizeGreaterThanOrEqualTo(3);
    assertThat(claims)
        .allSatisfy(claim ->
            assertThat(claim.evidence().span().in(text)).isEqualTo(claim.evidence().text()));
  }
}
