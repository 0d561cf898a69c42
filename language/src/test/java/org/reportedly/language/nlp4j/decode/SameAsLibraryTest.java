package org.reportedly.language.nlp4j.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables and the decoder must find exactly what the library finds with the same models. */
class SameAsLibraryTest {
  private static final int SENTENCES = 5_000;
  private static final int WORDS = 20_000;

  private static final SentenceDecoder DECODER = ModelFiles.load();

  private static List<String> parse(List<String> forms) {
    return Stream.of(DECODER.decode(forms))
        .skip(1)
        .map(word ->
            String.join(
                " ",
                forms.get(word.number() - 1),
                word.tag(),
                word.lemma(),
                Integer.toString(Objects.requireNonNull(word.head()).number()),
                word.label()))
        .toList();
  }

  @Test
  void parsesAreThoseOfTheLibrary() {
    Library library = new Library();
    GeneratedSentences sentences = new GeneratedSentences(20260101);
    for (int i = 0; i < SENTENCES; i++) {
      List<String> sentence = sentences.next();
      assertThat(parse(sentence)).isEqualTo(library.parse(sentence));
    }
  }

  @Test
  void formsAreSimplifiedAsByTheLibrary() {
    SimplifiedForm simplified = new SimplifiedForm();
    Random random = new Random(7);
    String signs = "aZ09.,-/:$#%='\"?!_(@€–…’“é日hdoct. ";
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        word.append(signs.charAt(random.nextInt(signs.length())));
      }
      String form = word.toString();
      assertThat(simplified.of(form))
          .as(form)
          .isEqualTo(edu.emory.mathcs.nlp.common.util.StringUtils.toSimplifiedForm(form));
      assertThat(Spelling.shape(form))
          .as(form)
          .isEqualTo(edu.emory.mathcs.nlp.common.util.StringUtils.getShape(form, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.example.org", "report.pdf", "192.168.1.10", "https://a", "x.yz"})
  void addressesAreAllTheSameWord(String address) {
    assertThat(new SimplifiedForm().of(address)).isEqualTo(SimplifiedForm.ADDRESS);
  }

  @Test
  void aSentenceWithoutWordsHasOnlyItsRoot() {
    assertThat(DECODER.decode(List.of())).hasSize(1);
  }

  @Test
  void aWordOfAHundredThousandLettersIsRead() {
    List<String> forms = new ArrayList<>(List.of("He", "said", "ab.".repeat(33_000)));
    assertThat(DECODER.decode(forms)).hasSize(4);
  }
}
