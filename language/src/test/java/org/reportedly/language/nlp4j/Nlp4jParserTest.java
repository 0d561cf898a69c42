package org.reportedly.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.language.Document;
import org.reportedly.language.Parser;
import org.reportedly.language.Relation;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;
import org.reportedly.model.Report;

/** Loads the real models, which takes seconds. */
class Nlp4jParserTest {
  private static Nlp4jParser parser;

  @BeforeAll
  static void load() {
    parser = Nlp4jParser.load();
  }

  @Test
  void findsWhoSaysWhatOfWhom() {
    Sentence sentence = first("The ministry said its forces destroyed four missiles.");
    Token said = sentence.token(2);
    Token destroyed = sentence.child(said, Relation.CCOMP).orElseThrow();
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(sentence.child(said, Relation.NSUBJ).orElseThrow().text()).isEqualTo("ministry");
    assertThat(destroyed.text()).isEqualTo("destroyed");
    assertThat(sentence.child(destroyed, Relation.DOBJ).orElseThrow().text()).isEqualTo("missiles");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The war ended., end",
    "It happened on Monday., happen",
    "Clashes followed the vote., follow",
    "Mines existed., exist",
    "Medics performed surgery., perform",
    "Donors provided tents., provide",
    "Lawyers represented them., represent"
  })
  void commonVerbsHaveALemma(String sentence, String lemma) {
    assertThat(first(sentence).tokens().stream().map(Token::lemma)).contains(lemma);
  }

  @Test
  void versionsOfATextAreParsedAsTheyWouldBeAlone() {
    Parser versions = parser.ofVersions();
    for (String text :
        List.of(
            "Rebels seized the town. HELP IS NEEDED NOW IN KISUMU. Nobody answered.",
            "Rebels seized the town. Help is needed now in Kisumu. Nobody answered.",
            "Nobody answered. Rebels seized the town.")) {
      assertThat(tokens(versions.parse(Report.of("test", text))))
          .isEqualTo(tokens(parser.parse(Report.of("test", text))));
    }
  }

  private static List<List<Token>> tokens(Document document) {
    return document.sentences().stream().map(Sentence::tokens).toList();
  }

  @Test
  void whatIsToldAroundAnInsertionHangsOnTheVerbThatTellsIt() {
    Sentence sentence =
        first("The mayor told the paper, citing army reports, that rebels had taken the bridge.");
    Token told = sentence.token(2);

    assertThat(told.text()).isEqualTo("told");
    assertThat(sentence.child(told, Relation.CCOMP).orElseThrow().text()).isEqualTo("taken");
    assertThat(sentence.token(8))
        .extracting(Token::text, Token::tag)
        .containsExactly("reports", "NNS");
  }

  @Test
  void aHeadingIsParsedLikeASentence() {
    Sentence heading = first("Rebels seize airport in Kisumu");

    assertThat(heading.kind()).isEqualTo(Sentence.Kind.HEADING);
    assertThat(heading.size()).isEqualTo(5);
    assertThat(heading.child(heading.token(1), Relation.NSUBJ).orElseThrow().text())
        .isEqualTo("Rebels");
  }

  @Test
  void theDictionaryKnowsWordsAndNoNames() {
    assertThat(parser.isWord("market")).isTrue();
    assertThat(parser.isWord("fought")).isTrue();
    assertThat(parser.isWord("syniehubov")).isFalse();
  }

  @Test
  void keepsDigitsInLemmas() {
    assertThat(first("They shot down 117 drones.").token(3).lemma()).isEqualTo("117");
  }

  @Test
  void aNumberBeforeAClauseIsItsSubject() {
    Sentence sentence = first("It said 17 out of 23 attacks were repelled.");
    Token repelled = sentence.token(8);
    assertThat(repelled.text()).isEqualTo("repelled");
    assertThat(sentence.child(repelled, Relation.NSUBJPASS).orElseThrow().text()).isEqualTo("17");
  }

  @Test
  void readsCapitalsLikeOtherText() {
    Sentence sentence = first("TROOPS SHELLED TWO VILLAGES NEAR THE RIVER.");
    assertThat(sentence.token(1).tag()).startsWith("VB");
    assertThat(sentence.token(1).text()).isEqualTo("SHELLED");
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertThat(parser.parse(Report.of("empty", " \n\n ")).sentences()).isEmpty();
  }

  @Test
  void manyThreadsGetWhatOneThreadGets() {
    String text = "Rebels took the town, officials said, while 120 people fled to the capital.";
    List<Token> alone = first(text).tokens();
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> first(text).tokens()).toList())
        .allSatisfy(tokens -> assertThat(tokens).isEqualTo(alone));
  }

  private static Sentence first(String text) {
    Document document = parser.parse(Report.of("test", text));
    return document.sentences().getFirst();
  }
}
