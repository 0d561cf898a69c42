package org.reportedly.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedly.extraction.support.Claims;

/**
 * How news words each type of event: {@code wordings.tsv} has a type and a sentence in each row.
 */
class WordingsTest {
  static List<Arguments> wordings() throws IOException {
    try (InputStream table = WordingsTest.class.getResourceAsStream("wordings.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(columns -> Arguments.of(columns[0], columns[1]))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("wordings")
  void theSentenceTellsTheType(String type, String sentence) {
    assertThat(Claims.types(sentence)).contains(type);
  }
}
