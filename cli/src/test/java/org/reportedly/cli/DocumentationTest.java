package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reportedly.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Everything that can be typed stands on the commands' page. */
class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "commands.md");

  @Test
  void everyCommandAndOptionIsDescribed() throws IOException {
    String page = Files.readString(PAGE);
    CommandLine root =
        Reportedly.commandLine(
            Surroundings.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Terminal.NONE),
            new ReadingPipeline());

    assertThat(root.getSubcommands()).isNotEmpty();
    root.getSubcommands()
        .forEach((name, command) -> {
          assertThat(page).contains("## `reportedly " + name);
          String section = section(page, name);
          for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(section).as(name).contains("`" + option.longestName());
          }
        });
  }

  private static String section(String page, String command) {
    int start = page.indexOf("## `reportedly " + command);
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }
}
