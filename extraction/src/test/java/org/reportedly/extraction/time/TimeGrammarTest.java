package org.reportedly.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedly.extraction.surface.SentenceText;
import org.reportedly.extraction.surface.TestSentences;
import org.reportedly.extraction.surface.WordTable;

/** Each pattern of the data file finds what its own example marks. */
class TimeGrammarTest {
  private static final TimeGrammar GRAMMAR = TimeGrammar.load();

  static Stream<WordTable.Row> patterns() {
    return WordTable.read(TimeGrammar.class, TimeGrammar.FILE, 3).rows().stream()
        .filter(row -> !row.cell(0).startsWith("{"));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void findsTheMarkedWordsOfItsExample(WordTable.Row row) {
    String example = row.cell(2);
    String marked = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    SentenceText sentence =
        SentenceText.of(TestSentences.sentence(example.replace("[", "").replace("]", "")));

    List<Match> found = GRAMMAR.find(sentence);

    assertThat(found)
        .as("%s:%d", row.file(), row.line())
        .anySatisfy(match -> {
          assertThat(match.rule()).hasToString(row.cell(0));
          assertThat(sentence.text().substring(match.from(), match.to())).isEqualTo(marked);
        });
  }
}
