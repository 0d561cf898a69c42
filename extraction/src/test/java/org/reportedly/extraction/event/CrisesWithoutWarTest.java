package org.reportedly.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.knowledge.Triggers;
import org.reportedly.extraction.knowledge.WordClasses;
import org.reportedly.extraction.support.Pipeline;

/** How events are worded in crises where no army fights another: one family of them a test. */
class CrisesWithoutWarTest {
  private static final EventFinder FINDER =
      new EventFinder(new Triggers(), new WordClasses(), new SpeechCues());

  private static void assertTells(String sentence, String event) {
    List<String> found =
        FINDER.find(Pipeline.sentence(sentence), (where, token) -> false).stream()
            .map(one -> one.type().word() + ":" + one.trigger().text())
            .toList();
    assertThat(found).as(sentence).containsExactly(event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The storm battered the islands. | damage:battered
          The typhoon made landfall near Ostrava. | damage:made
          The ferry went under in the strait. | damage:went
          The blaze raced through the pine forest. | damage:raced
          The guide broke his leg. | casualties:broke
          Two hikers escaped unhurt. | casualties:escaped
          Two bathers were swept away. | casualties:swept
          Nine pupils were taken to hospital with injuries. | casualties:taken
          Lava buried the farms. | damage:buried
          Power lines were brought down by the wind. | damage:brought
          All passengers were accounted for. | casualties:accounted
          A nurse was among the dead. | casualties:was
          The storm claimed the lives of two sailors. | casualties:claimed
          The levee broke at dawn. | damage:broke
          Salt had corroded the bridge. | damage:corroded
          """)
  void disasters(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Firefighters contained the blaze on Sunday. | relief:contained
          Norland is sending 60 more firefighters. | relief:sending
          A lifeboat crew plucked nine sailors from the sea. | relief:plucked
          Sappers defused the bombs under the bridge. | relief:defused
          Engineers repaired the road to the valley. | relief:repaired
          The charity reached 3,000 villagers with food. | relief:reached
          Nurses vaccinated 900 children. | relief:vaccinated
          The navy picked up 80 migrants from a rubber dinghy. | relief:picked
          Aid trucks rolled across the border. | relief:rolled
          A seaplane combed the lake. | relief:combed
          Divers located the wreck. | relief:located
          Technicians decrypted the servers. | relief:decrypted
          """)
  void rescueAndHelp(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Families slept in the school. | displacement:slept
          The villagers went back home. | displacement:went
          More than 2,000 refugees crossed into Norland. | displacement:crossed
          The nursing home was emptied. | evacuation:emptied
          The patients were transferred to Ostrava. | evacuation:transferred
          The evacuation order was lifted. | concession:lifted
          The villagers were allowed home. | concession:allowed
          """)
  void peopleWhoMustLeaveAndComeBack(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The town was placed under quarantine. | restriction:placed
          The airline postponed all flights. | restriction:postponed
          The ferry to the islands was cancelled. | restriction:cancelled
          Hundreds of trucks are queuing at the border. | restriction:queuing
          Customs seized 400 kilos of cocaine. | restriction:seized
          The police seized weapons in the flat. | restriction:seized
          Customs officers seized 30 rifles. | restriction:seized
          Norland stepped up checks on its border. | restriction:stepped
          The colonels dissolved the parliament. | emergency-measure:dissolved
          Norland reopened the border. | concession:reopened
          """)
  void measures(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hackers broke into the network of the bank. | cyber-attack:broke
          Intruders leaked the passwords of 900 officials. | cyber-attack:leaked
          """)
  void computers(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen whisked away two nurses. | abduction:whisked
          Striking miners took two engineers captive. | abduction:took
          Police searched his home. | detention:searched
          Three brothers are still on the run. | riot:are
          A prosecutor charged him with arson. | accusation:charged
          A court released him on bail. | concession:released
          The hostages are free. | concession:are
          He handed himself in. | concession:handed
          The ministry suspended two officers. | sanction:suspended
          The envoys were told to leave. | sanction:told
          """)
  void peopleTakenHeldAndLetGo(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Crowds heckled the minister. | protest:heckled
          Demonstrators blocked the main road. | protest:blocked
          Pilots joined the strike. | protest:joined
          Nurses refused to report for work. | protest:refused
          Teachers will lay down tools. | protest:lay
          Thousands filled the square. | protest:filled
          Students boycotted classes. | protest:boycotted
          The rally is off. | concession:is
          Fans scuffled with police. | riot:scuffled
          Looters made off with 40 sacks of rice. | riot:made
          """)
  void streetsAndStrikes(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The driver was hit in the chest. | shooting:hit
          Guards fired in the air. | shooting:fired
          A cutter rammed the trawler. | attack:rammed
          Two men slapped the reporter. | attack:slapped
          Robbers mugged a tourist. | attack:mugged
          The mission left its base. | withdrawal:left
          The soldiers returned to barracks. | withdrawal:returned
          The patrol boat turned round. | withdrawal:turned
          Soldiers took over the radio station. | capture:took
          """)
  void violenceAndCoupsShortOfWar(String sentence, String event) {
    assertTells(sentence, event);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bread prices have doubled. | assessment:doubled
          The hospital is running out of oxygen. | assessment:running
          """)
  void howThingsStand(String sentence, String event) {
    assertTells(sentence, event);
  }
}
