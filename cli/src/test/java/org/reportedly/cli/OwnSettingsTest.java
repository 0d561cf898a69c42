package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.cli.terminal.Terminal;

/** Settings and tables of actors in the user's folder change what is read. */
class OwnSettingsTest {
  private static final String BLASTS = "Blasts were heard in Simferopol on Friday.";

  @TempDir Path home;

  private CommandRun run(String text, String... arguments) {
    Terminal terminal =
        new Terminal(
            false,
            false,
            OptionalInt.empty(),
            Map.of(
                "XDG_CONFIG_HOME", home.toString(),
                "XDG_DATA_HOME", home.resolve("data").toString()));
    Surroundings surroundings =
        Surroundings.of(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            terminal);
    return CommandRun.of(Reportedly.pipelines(surroundings), terminal, text, arguments);
  }

  private void settings(String line) throws IOException {
    Files.createDirectories(home.resolve("reportedly"));
    Files.writeString(home.resolve("reportedly/settings.properties"), line + "\n");
  }

  private void table(String name, String... row) throws IOException {
    Files.createDirectories(home.resolve("reportedly/actors"));
    Files.writeString(
        home.resolve("reportedly/actors").resolve(name), String.join("\t", row) + "\n");
  }

  @Test
  void disputedLandCountsByTheRecognisedBorderUnlessTold() throws IOException {
    assertThat(run(BLASTS, "places", "-", "--format", "jsonl").printed())
        .contains("\"country\":\"UA\"");

    settings("borders = held");

    assertThat(run(BLASTS, "places", "-", "--format", "jsonl").printed())
        .contains("\"country\":\"RU\"");
  }

  @Test
  void anUnknownBorderIsNamedAndNothingIsRead() throws IOException {
    settings("borders = mine");

    CommandRun run = run(BLASTS, "places", "-");

    assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
    assertThat(run.printed()).isEmpty();
    assertThat(run.said())
        .contains("settings.properties: borders is \"mine\"; it may be recognised or held.");
  }

  @Test
  void anUnknownSettingIsNamed() throws IOException {
    settings("boarders = held");

    assertThat(run(BLASTS, "places", "-").said())
        .contains("there is no setting \"boarders\"; there are borders and contact.");
  }

  @Test
  void aGroupOfTheUsersOwnIsASideOfItsOwn() throws IOException {
    table("valley-groups.tsv", "River Guard", "RG9", "ARMED_GROUP", "-", "TD");

    assertThat(run("RG9 fighters attacked a convoy.", "read", "-", "--format", "jsonl").printed())
        .contains("\"party\":\"River Guard\"");
  }

  @Test
  void aBrokenTableIsNamedWithItsLine() throws IOException {
    table("groups.tsv", "River Guard");

    CommandRun run = run("RG9 fighters attacked a convoy.", "read", "-");

    assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
    assertThat(run.printed()).isEmpty();
    assertThat(run.said()).contains("groups.tsv:1: ").doesNotContain("should not have happened");
  }

  @Test
  void weighingUsesTheUsersActorsToo() throws IOException {
    table("groups.tsv", "River Guard");
    Path claims = Files.createFile(home.resolve("claims.jsonl"));

    assertThat(run("", "incidents", "--claims", claims.toString()).said())
        .contains("groups.tsv:1: ")
        .doesNotContain("should not have happened");
  }

  @Test
  void aTableOfNoKindIsNamed() throws IOException {
    table("friends.tsv", "River Guard");

    assertThat(run("RG9 fighters attacked a convoy.", "read", "-").said())
        .contains("friends.tsv")
        .doesNotContain("should not have happened");
  }
}
