package org.reportedly.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedly.extraction.knowledge.NameWords;
import org.reportedly.extraction.support.Pipeline;
import org.reportedly.language.Sentence;
import org.reportedly.language.Token;

/** What people and bodies are called. */
class NamesOfAReportTest {
  private static final Naming NAMING = new Naming(new NameWords());

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | last word of the name | name
          Mayor Ana Petkova left. | Petkova | Ana Petkova
          Kenyan Defence Minister Ana Petkova left. | Petkova | Ana Petkova
          Gen. Ivo Danek left. | Danek | Ivo Danek
          Lieutenant Colonel Ivo Danek left. | Danek | Ivo Danek
          The army spokesman Ivo Danek left. | Danek | Ivo Danek
          """)
  void aPersonsNameStandsWithoutTitleAndOffice(String text, String last, String name) {
    Sentence sentence = Pipeline.sentence(text);

    assertThat(NAMING.person(sentence, word(sentence, last))).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Ministry of Defence confirmed the raid. | Ministry
          The Red Crescent sent tents. | Crescent
          The mayor left. | mayor
          """)
  void bodiesAndOfficesAreNoPersons(String text, String head) {
    Sentence sentence = Pipeline.sentence(text);

    assertThat(NAMING.person(sentence, word(sentence, head))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence | head | phrase
          The Ministry of Defence confirmed the raid. | Ministry | Ministry of Defence
          Three local officials confirmed the raid. | officials | local officials
          Turkey's defence ministry confirmed the raid. | ministry | Turkey's defence ministry
          Several residents of the valley confirmed the raid. | residents | residents
          The rebels who took the port confirmed the raid. | rebels | rebels
          """)
  void aPhraseStandsWithoutArticleNumberAndClauses(String text, String head, String phrase) {
    Sentence sentence = Pipeline.sentence(text);

    assertThat(NAMING.phrase(sentence, word(sentence, head))).isEqualTo(phrase);
  }

  @Test
  void aSurnameLeadsToTheFullestNameOfTheReport() {
    NameBook book =
        new NameBook(
            Pipeline.parse("Mayor Ana Petkova left at noon. Petkova came back at night."), NAMING);

    assertThat(book.fullest("Petkova")).isEqualTo("Ana Petkova");
    assertThat(book.isPerson("Ana Petkova")).isTrue();
    assertThat(book.fullest("Danek")).as("never named in full").isEqualTo("Danek");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police spokesman Jorge Salas left. | spokesman | Jorge Salas
          Jorge Salas, the governor, left. | governor | Jorge Salas
          The governor, Jorge Salas, left. | governor | Jorge Salas
          """)
  void anOfficeLeadsToItsHolder(String text, String office, String name) {
    assertThat(new NameBook(Pipeline.parse(text), NAMING).holderOf(office)).contains(name);
  }
}
