package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportedly.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The pages tell of everything: what can be typed, what ships, and each other. */
class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "commands.md");

  /** Written by the build from the licences of all that ships. */
  private static final Path THIRD_PARTIES =
      Path.of("target", "generated-sources", "license", "THIRD-PARTY.txt");

  private static final Pattern LIBRARY = Pattern.compile("\\([\\w.-]+:([\\w.-]+):[^ ]+ - ");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

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

  @Test
  void everyLibraryThatShipsIsNamedInTheNotice() throws IOException {
    String notice = Files.readString(Path.of("..", "NOTICE"));
    List<String> artifacts =
        LIBRARY
            .matcher(Files.readString(THIRD_PARTIES))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(artifacts).isNotEmpty();
    assertThat(notice).contains(artifacts);
  }

  @Test
  void everyLinkBetweenPagesLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        Path target = page.resolveSibling(link.group(1));
        if (!Files.exists(target)) {
          broken.add(page + " → " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    Path root = Path.of("..");
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"));
        Stream<Path> samples = Files.list(root.resolve("samples"))) {
      return Stream.of(top, docs, samples)
          .flatMap(paths -> paths)
          .filter(path -> path.toString().endsWith(".md"))
          .toList();
    }
  }

  private static String section(String page, String command) {
    int start = page.indexOf("## `reportedly " + command);
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }
}
