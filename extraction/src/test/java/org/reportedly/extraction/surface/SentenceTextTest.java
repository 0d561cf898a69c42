package org.reportedly.extraction.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reportedly.language.Document;

/** The string of a sentence and the way back from it. */
class SentenceTextTest {
  @Test
  void offsetsLeadBackToTokensAndToTheReport() {
    Document document =
        TestSentences.document(LocalDate.of(2024, 6, 12), "It rained.", "Shells fell on Monday.");
    SentenceText text = SentenceText.of(document.sentences().getLast());
    int monday = text.text().indexOf("Monday");

    assertThat(text.sentence().token(text.tokenAt(monday)).text()).isEqualTo("Monday");
    assertThat(text.span(monday, monday + 6).in(document.report().text())).isEqualTo("Monday");
  }

  @Test
  void typographicApostrophesAndSpacesBecomePlainOnesInPlace() {
    SentenceText text = SentenceText.of(TestSentences.sentence("Friday\u2019s\u00A0attack"));

    assertThat(text.text()).startsWith("Friday's attack");
  }

  @Test
  void anOffsetInAGapLeadsToTheNextToken() {
    SentenceText text = SentenceText.of(TestSentences.sentence("Shells fell."));

    assertThat(text.tokenAt("Shells".length())).isEqualTo(1);
  }
}
