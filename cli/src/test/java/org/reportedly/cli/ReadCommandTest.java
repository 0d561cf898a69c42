package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.cli.terminal.Terminal;
import org.reportedly.extraction.ClaimReader;

/** What the command says and how it ends, as far as no model is needed. */
class ReadCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private static ClaimReader neverAsked() {
    throw new AssertionError("models were loaded");
  }

  private int run(String... arguments) {
    return run(out, arguments);
  }

  private int run(OutputStream output, String... arguments) {
    Surroundings surroundings =
        Surroundings.of(new ByteArrayInputStream(new byte[0]), output, err, Terminal.NONE);
    return Reportedly.run(surroundings, ReadCommandTest::neverAsked, arguments);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reed",
        "read",
        "read --colour x.txt",
        "read x.txt --published 2024-02-30",
        "read x.txt --published tomorrow",
        "read x.txt --format xml",
        "read x.txt --width 3",
      })
  void mistypedCommandsEndWithTwoAndSayWhy(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(said()).startsWith("reportedly: ").contains("--help'.");
    assertThat(printed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "read --help", "--version", "generate-completion"})
  void tellsAboutItselfWithoutLoadingModels(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(printed()).containsIgnoringCase("reportedly").doesNotContain("\u001B");
    assertThat(said()).isEmpty();
  }

  @Test
  void versionIsThatOfTheBuild() {
    run("--version");

    assertThat(printed()).matches("reportedly \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void badInputIsNamedOnStandardErrorBeforeModelsAreLoaded() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path binary = Files.write(folder.resolve("tool.txt"), new byte[500]);

    int status = run("read", "gone.txt", empty.toString(), binary.toString());

    assertThat(status).isEqualTo(1);
    assertThat(said().lines())
        .containsExactly(
            "reportedly: gone.txt: there is no such file or folder. Check the name.",
            "reportedly: " + empty + ": it is empty. Give it a text or leave it out.",
            "reportedly: "
                + binary
                + ": this is binary data, not text. Give its text as a .txt file.");
    assertThat(printed()).isEmpty();
  }

  @Test
  void aNameCannotCommandTheTerminal() {
    run("read", "no\u001B[2Jfile");

    assertThat(said()).doesNotContain("\u001B").contains("no\uFFFD[2Jfile");
  }
}
