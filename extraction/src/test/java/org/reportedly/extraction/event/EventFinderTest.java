package org.reportedly.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.knowledge.Triggers;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.support.Pipeline;

/** Which words of a sentence tell that something happened, and what. */
class EventFinderTest {
  private static final EventFinder FINDER =
      new EventFinder(new Triggers(), new WordClasses(), new SpeechCues());

  /** {@code shelling:shelled}: type and trigger of each event. */
  private static List<String> events(String text) {
    return FINDER.find(Pipeline.sentence(text), (sentence, token) -> false).stream()
        .map(event -> event.type().word() + ":" + event.trigger().text())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one verb, many senses: what it is done to decides
          The rebels seized dozens of villages. | capture:seized
          The rebels seized the town. | capture:seized
          The rebels seized two soldiers. | detention:seized
          The rebels took the airport. | capture:took
          The rebels took 12 soldiers prisoner. | detention:took
          Shells hit the hospital. | shelling:hit
          A drone hit the hospital. | drone-attack:hit
          A missile hit the hospital. | missile-attack:hit
          Jets hit the hospital. | air-strike:hit
          The army destroyed 12 drones. | repel:destroyed
          The army destroyed 12 houses. | damage:destroyed
          The army shot down 12 drones. | repel:shot
          Police shot the driver. | shooting:shot
          Soldiers stormed the palace. | advance:stormed
          A crowd stormed the palace. | riot:stormed
          The army moved 3,000 soldiers to the coast. | troop-movement:moved
          The government closed all schools. | restriction:closed
          The ministers met in the capital. | talks:met
          The parliament postponed the election. | election:postponed
          The navy released 40 fishermen. | concession:released
          The agency released funds for the valley. | relief:released
          The ministry expelled two diplomats. | sanction:expelled
          The army expelled the villagers. | displacement:expelled
          The council suspended aid to the junta. | sanction:suspended
          The airline suspended all flights. | restriction:suspended
          The council lifted the sanctions. | concession:lifted
          The junta lifted the curfew. | emergency-measure:lifted
          The president withdrew the tax bill. | concession:withdrew
          The army withdrew from the valley. | withdrawal:withdrew
          The delegation withdrew from the talks. | refusal:withdrew
          The medics handed over 40 tons of medicine. | relief:handed
          The rebels handed over their rifles. | concession:handed
          Workers went on strike at the port. | protest:went
          The miners began a hunger strike. | protest:began
          The two generals exchanged artillery fire. | shelling:exchanged
          The premier telephoned the king. | talks:telephoned
          The parliament passed the budget. | agreement:passed
          Hezron fired rockets at the camp. | shelling:fired
          A sailor was hit by bullets. | shooting:hit
          Police fired tear gas at the crowd. | attack:fired
          Protesters overran the palace. | riot:overran
          He fled to the coast. | withdrawal:fled
          Villagers fled to the coast. | displacement:fled
          A court released Milan Radek. | concession:released
          The union condemned the attack. | assessment:condemned
          """)
  void theSenseOfAVerbHangsOnItsObjectAndSubject(String sentence, String event) {
    assertThat(events(sentence)).containsExactly(event);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The keeper seized the chance.",
        "The team took the lead in the second half.",
        "The minister met the conditions of the lender."
      })
  void aVerbInAnotherSenseIsNoEvent(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The shelling of the port went on all night. | shelling:shelling
          Heavy fighting was heard near the bridge. | battle:fighting
          The arrest of two editors caused anger. | detention:arrest
          The army's withdrawal from the valley began at dawn. | withdrawal:withdrawal
          The death toll rose to 45. | casualties:toll
          The blast was heard in the whole city. | attack:blast
          A drone strike on the depot caused a fire. | drone-attack:strike
          """)
  void nounsTellEventsToo(String sentence, String event) {
    assertThat(events(sentence)).contains(event);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Armed men walked through the town.",
        "Victims of shelling waited in line.",
        "The attack helicopter stood on the field.",
        "The ceasefire line is 30 kilometres long.",
        "The War Museum is in the old town."
      })
  void aWordThatOnlyDescribesIsNoEvent(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers opened fire on the crowd. | shooting:opened
          The army opened an investigation. | investigation:opened
          The two armies exchanged fire along the river. | battle:exchanged
          The rebels took three nurses hostage. | abduction:took
          Gunmen set fire to the market. | damage:set
          Thousands took to the streets. | protest:took
          The regiment fell back to the river. | withdrawal:fell
          The troops pushed into the suburbs. | advance:pushed
          """)
  void idiomsAreReadAsAWhole(String sentence, String event) {
    assertThat(events(sentence)).contains(event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels agreed to disarm. | concession
          The two armies agreed to a truce. | ceasefire
          The king agreed to the plan. | agreement
          The rebels refused to release the nurses. | refusal
          The court banned the march. | restriction
          """)
  void whatIsAgreedOrRefusedIsOneEventWithIt(String sentence, String type) {
    assertThat(events(sentence)).singleElement().asString().startsWith(type + ":");
  }

  @Test
  void shotDeadIsAShootingAndItsToll() {
    assertThat(events("Two farmers were shot dead near the river."))
        .extracting(event -> event.substring(0, event.indexOf(':')))
        .containsExactlyInAnyOrder("shooting", "casualties");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army repelled 54 attacks. | repel
          The president declared a state of emergency. | emergency-measure
          The rebels carried out an attack on the depot. | attack
          """)
  void whatIsDoneToAnEventIsOneEventWithIt(String sentence, String type) {
    assertThat(events(sentence)).singleElement().asString().startsWith(type + ":");
  }

  @Test
  void severalEventsOfOneSentenceStandInTheOrderOfTheText() {
    assertThat(events("Police opened fire on the crowd, killed five people and arrested dozens."))
        .containsExactly("shooting:opened", "casualties:killed", "detention:arrested");
  }

  @Test
  void aPlaceNameMakesTheSenseOfAPlace() {
    var sentence = Pipeline.sentence("The rebels seized Marinovo.");

    var withoutPlaces = FINDER.find(sentence, (s, token) -> false);
    var withPlaces = FINDER.find(sentence, (s, token) -> token.text().equals("Marinovo"));

    assertThat(withoutPlaces).isEmpty();
    assertThat(withPlaces)
        .singleElement()
        .satisfies(event -> assertThat(event.type().word()).isEqualTo("capture"));
  }
}
