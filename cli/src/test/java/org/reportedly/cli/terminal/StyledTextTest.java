package org.reportedly.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledTextTest {
  private static List<String> wrapped(String text, int columns) {
    return StyledText.of(Style.PLAIN, text).wrapped(columns).stream()
        .map(line -> line.written(false))
        .toList();
  }

  @Test
  void wrapsAtSpaces() {
    assertThat(wrapped("three drones fell near the port", 12))
        .containsExactly("three drones", "fell near", "the port");
  }

  @Test
  void cutsAWordOnlyWhereItIsWiderThanALine() {
    assertThat(wrapped("a extraordinarily b", 6)).containsExactly("a", "extrao", "rdinar", "ily b");
  }

  @Test
  void countsWideAndCombiningCharactersAsTheScreenDoes() {
    assertThat(StyledText.of(Style.PLAIN, "東京").width()).isEqualTo(4);
    assertThat(StyledText.of(Style.PLAIN, "Ki\u0301ev").width()).isEqualTo(4);
    assertThat(wrapped("東京東京", 5)).containsExactly("東京", "東京");
  }

  @Test
  void keepsEachLookOverALineBreak() {
    StyledText text = StyledText.of(Style.STRONG, "one two").plus(Style.QUIET, " three");

    assertThat(text.wrapped(7).stream().map(line -> line.written(true)))
        .containsExactly("\u001B[1mone two\u001B[0m", "\u001B[2mthree\u001B[0m");
  }

  @RepeatedTest(200)
  void anyTextFitsAndLosesNoWord(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : 1 + random.nextInt(0x2FFFF));
    }
    int columns = 2 + random.nextInt(30);
    StyledText safe = StyledText.of(Style.PLAIN, text.toString());

    List<StyledText> lines = safe.wrapped(columns);

    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(columns));
    String together = String.join("", lines.stream().map(line -> line.written(false)).toList());
    assertThat(together.replace(" ", "")).isEqualTo(safe.written(false).replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "a\u001B[31mb, a\uFFFD[31mb",
    "a\u202Eb, ab",
    "'a\r\n\tb', a b",
    "a\u0000b, a\uFFFDb"
  })
  void takesTheForceOutOfControls(String text, String safe) {
    assertThat(SafeText.of(text)).isEqualTo(safe);
  }

  @Test
  void doesNotBuildTowersOfMarks() {
    assertThat(SafeText.of("a" + "\u0301".repeat(50) + "b")).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO, true, '', xterm, true",
    "AUTO, false, '', xterm, false",
    "AUTO, true, 1, xterm, false",
    "AUTO, true, '', dumb, false",
    "ALWAYS, false, 1, dumb, true",
    "NEVER, true, '', xterm, false",
  })
  void coloursOnlyWhereTheyAreWelcome(
      ColorChoice choice, boolean terminal, String noColor, String term, boolean colored) {
    assertThat(choice.colors(terminal, Map.of("NO_COLOR", noColor, "TERM", term)))
        .isEqualTo(colored);
  }
}
