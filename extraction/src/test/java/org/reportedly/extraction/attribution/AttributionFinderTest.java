package org.reportedly.extraction.attribution;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.knowledge.SpeechCue;
import org.reportedly.extraction.knowledge.SpeechCues;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.language.Token;

/** Which words of a sentence somebody says, and who. */
class AttributionFinderTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(new SpeechCues(), new NameWords());

  private static List<Attribution> find(String text) {
    return FINDER.find(Pipeline.sentence(text));
  }

  private static Attribution only(String text) {
    List<Attribution> found = find(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  private static String content(Attribution attribution) {
    return attribution.sentence().tokens().stream()
        .filter(attribution::covers)
        .map(Token::text)
        .collect(joining(" "));
  }

  private static String sources(Attribution attribution) {
    return attribution.sources().stream()
        .map(source ->
            switch (source) {
              case Attribution.Source.Phrase(Token head) -> head.text();
              case Attribution.Source.Hearsay() -> "?";
            })
        .collect(joining(", "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | cue | source | the first and the last word said
          The mayor said that gunmen had taken the bridge. | said | mayor | gunmen | bridge
          Gunmen had taken the bridge, the mayor said. | said | mayor | Gunmen | bridge
          Gunmen had taken the bridge, said the mayor. | said | mayor | Gunmen | bridge
          In the words of the mayor, gunmen had taken the bridge. | words | mayor | gunmen | bridge
          Gunmen, the mayor said, had taken the bridge. | said | mayor | Gunmen | bridge
          According to the mayor, gunmen had taken the bridge. | According | mayor | gunmen | bridge
          Gunmen had taken the bridge, according to the mayor. | according | mayor | Gunmen | bridge
          “Gunmen have taken the bridge,” the mayor said. | said | mayor | Gunmen | bridge
          "Gunmen have taken the bridge," said the mayor. | said | mayor | Gunmen | bridge
          The mayor announced the evacuation of the old town. | announced | mayor | evacuation | town
          By the ministry's count, gunmen hold nine bridges. | count | ministry | gunmen | bridges
          """)
  void findsWhatIsSaidWhereverTheSpeakerStands(
      String sentence, String cue, String source, String firstSaid, String lastSaid) {
    Attribution found = only(sentence);

    assertThat(found.cue().text()).isEqualTo(cue);
    assertThat(sources(found)).isEqualTo(source);
    assertThat(content(found)).contains(firstSaid).contains(lastSaid).doesNotContain(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The army says that the town has fallen. | SAYS
          The army confirmed that the town had fallen. | CONFIRMS
          The army denied that the town had fallen. | DENIES
          The army suspects that the town has fallen. | SUSPECTS
          The army expects that the town will fall. | EXPECTS
          The army demanded that the town be evacuated. | DEMANDS
          The army accused the rebels of shelling the town. | ACCUSES
          """)
  void tellsHowTheSpeakerStandsToWhatIsSaid(String sentence, SpeechCue.Kind kind) {
    assertThat(only(sentence).kind()).isEqualTo(kind);
  }

  @Test
  void theInnerSpeakerOfTwoIsTheNearer() {
    List<Attribution> found =
        find("The minister said the president had ordered the troops to leave the town.");

    assertThat(found)
        .extracting(attribution -> attribution.cue().text())
        .containsExactly("ordered", "said");
    assertThat(found)
        .extracting(AttributionFinderTest::sources)
        .containsExactly("president", "minister");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governor is said to have fled the city.",
        "The commander is believed to have been killed.",
        "Hundreds were reported to have left the valley."
      })
  void aPassiveWithoutAnAgentIsHearsay(String sentence) {
    assertThat(only(sentence).sources()).containsExactly(new Attribution.Source.Hearsay());
  }

  @Test
  void aNegatedConfirmationIsKeptAsNegated() {
    assertThat(only("The army did not confirm that the town had fallen.").negated()).isTrue();
    assertThat(only("The army confirmed that the town had fallen.").negated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen took the bridge at dawn.",
        "The storm left 200 families without a roof.",
        "The two armies fought for the harbour."
      })
  void aPlainStatementHasNoSpeaker(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void quotedWordsBelongToTheOnlySpeakerOfTheirSentence() {
    List<Attribution> found =
        find("The raid, the mayor said, was “an act of pure revenge by beaten men”.");

    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(said -> assertThat(sources(said)).isEqualTo("mayor"));
    assertThat(found)
        .anySatisfy(said -> assertThat(content(said)).contains("pure revenge by beaten men"));
  }
}
