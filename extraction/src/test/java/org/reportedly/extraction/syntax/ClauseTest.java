package org.reportedly.extraction.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** Clauses of real parses: who does what, whatever the order of words. */
class ClauseTest {

  private static Clause clause(String text, String predicate) {
    Sentence sentence = Pipeline.sentence(text);
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(predicate))
        .findFirst()
        .map(token -> new Clause(sentence, token))
        .orElseThrow();
  }

  private static String text(Optional<Token> token) {
    return token.map(Token::text).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # sentence | predicate | who does it | to whom
          The rebels attacked a convoy. | attacked | rebels | convoy
          A convoy was attacked by the rebels. | attacked | rebels | convoy
          A convoy was attacked. | attacked | '' | convoy
          The convoy attacked by rebels burned. | attacked | rebels | convoy
          The rebels who attacked the convoy fled. | attacked | rebels | convoy
          The rebels fled and attacked a convoy. | attacked | rebels | convoy
          The rebels tried to attack a convoy. | attack | rebels | convoy
          The mayor told the rebels to leave the town. | leave | rebels | town
          The rebels crossed the river, attacking a convoy. | attacking | rebels | convoy
          The rebels were accused of attacking a convoy. | attacking | rebels | convoy
          """)
  void partsAreTheLogicalOnes(String sentence, String predicate, String subject, String object) {
    Clause clause = clause(sentence, predicate);

    assertThat(text(clause.logicalSubject())).isEqualTo(subject);
    assertThat(text(clause.logicalObject())).isEqualTo(object);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels attacked a convoy. | attacked | PAST
          The rebels had attacked a convoy. | attacked | PAST
          A convoy was attacked. | attacked | PAST
          The rebels have attacked a convoy. | attacked | PERFECT
          A convoy has been attacked. | attacked | PERFECT
          The rebels attack convoys. | attack | PRESENT
          The rebels are attacking a convoy. | attacking | PRESENT
          The rebels will attack a convoy. | attack | FUTURE
          The rebels fled and attacked a convoy. | attacked | PAST
          """)
  void tenseIsThatOfTheWholeVerb(String sentence, String predicate, Tense tense) {
    assertThat(clause(sentence, predicate).tense()).isEqualTo(tense);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The rebels did not attack a convoy.",
        "The rebels never attack a convoy.",
        "No rebels attack a convoy.",
        "The rebels attack no convoy.",
        "The rebels won't attack a convoy."
      })
  void negationIsFoundAtTheVerbAndItsParts(String sentence) {
    assertThat(clause(sentence, "attack").isNegated()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The rebels attack a convoy.",
        "The rebels, who never sleep, attack a convoy.",
        "The rebels attack a convoy of no importance."
      })
  void negationElsewhereDoesNotCount(String sentence) {
    assertThat(clause(sentence, "attack").isNegated()).isFalse();
  }
}
