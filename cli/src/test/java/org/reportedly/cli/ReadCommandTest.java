package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedly.cli.terminal.Terminal;
import org.reportedly.model.Reading;

/** What the command says and how it ends, as far as no model is needed. */
class ReadCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reed",
        "read",
        "read --colour x.txt",
        "read x.txt --published 2024-02-30",
        "read x.txt --published tomorrow",
        "read x.txt --format xml",
        "read x.txt --width 3",
      })
  void mistypedCommandsEndWithTwoAndSayWhy(String line) {
    CommandRun run = CommandRun.withoutModels(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said()).startsWith("reportedly: ").contains("--help'.");
    assertThat(run.printed()).isEmpty();
  }

  @Test
  void theBareNameShowsWhatThereIs() {
    CommandRun run = CommandRun.withoutModels();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said()).contains("Usage: reportedly", "read", "generate-completion");
    assertThat(run.printed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "read --help", "--version", "generate-completion"})
  void tellsAboutItselfWithoutLoadingModels(String line) {
    CommandRun run = CommandRun.withoutModels(line.split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.printed()).containsIgnoringCase("reportedly").doesNotContain("\u001B");
    assertThat(run.said()).isEmpty();
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(CommandRun.withoutModels("--version").printed())
        .matches("reportedly \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void badInputIsNamedOnStandardErrorBeforeModelsAreLoaded() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path binary = Files.write(folder.resolve("tool.txt"), new byte[500]);

    CommandRun run =
        CommandRun.withoutModels("read", empty.toString(), binary.toString(), "gone.txt");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.saidLines())
        .containsExactly(
            "reportedly: gone.txt: there is no such file or folder. Check the name.",
            "reportedly: " + empty + ": it is empty. Give it a text or leave it out.",
            "reportedly: "
                + binary
                + ": this is binary data, not text. Give its text as a .txt file.");
    assertThat(run.printed()).isEmpty();
  }

  @Test
  void aNameCannotCommandTheTerminal() {
    assertThat(CommandRun.withoutModels("read", "no\u001B[2Jfile").said())
        .doesNotContain("\u001B")
        .contains("no\uFFFD[2Jfile");
  }

  @ParameterizedTest
  @CsvSource({"Broken pipe, 0, ''", "No space left on device, 1, cannot be written"})
  void endsQuietlyWhenNobodyReadsAnyMoreButNotWhenTheDiskIsFull(
      String failure, int status, String said) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException(failure);
          }
        };
    Surroundings surroundings =
        Surroundings.of(
            new ByteArrayInputStream("Shots were heard.".getBytes(StandardCharsets.UTF_8)),
            broken,
            err,
            Terminal.NONE);

    int ended =
        Reportedly.run(
            surroundings, () -> report -> new Reading(report, List.of(), List.of()), "read", "-");

    assertThat(ended).isEqualTo(status);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(said).hasLineCount(status);
  }
}
