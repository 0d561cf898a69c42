package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.actors.ActorBook;
import org.reportedly.cli.terminal.Terminal;
import org.reportedly.gazetteer.border.BorderPolicy;

/** Importing places, and that reading then knows them. */
class GazetteerCommandTest {
  /** A village that no gazetteer has, in the columns of GeoNames. */
  private static final String VILLAGE = row(900_000_001, "Quillverton", "51.5", "46.0", "RU", "67");

  @TempDir Path folder;

  private Terminal terminal = Terminal.NONE;

  @BeforeEach
  void ownFolder() {
    terminal =
        new Terminal(
            false,
            false,
            OptionalInt.empty(),
            Map.of("XDG_DATA_HOME", folder.resolve("data").toString()));
  }

  private static String row(
      int id, String name, String latitude, String longitude, String country, String province) {
    return String.join(
        "\t",
        List.of(
            Integer.toString(id),
            name,
            name,
            "",
            latitude,
            longitude,
            "P",
            "PPL",
            country,
            "",
            province,
            "",
            "",
            "",
            "900",
            "",
            "",
            "",
            "2026-01-01"));
  }

  private CommandRun run(Pipelines pipelines, String text, String... arguments) {
    return CommandRun.of(pipelines, terminal, text, arguments);
  }

  private CommandRun gazetteer(Object... arguments) {
    List<String> words = new java.util.ArrayList<>(List.of("gazetteer"));
    Arrays.stream(arguments).map(Object::toString).forEach(words::add);
    return run(
        new OnlyClaims(() -> {
          throw new AssertionError("models were loaded");
        }),
        "",
        words.toArray(String[]::new));
  }

  private Path dump(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Path layer() {
    return folder.resolve("data/reportedly/gazetteer/imported-0001.gazetteer");
  }

  private Pipelines pipelines(ByteArrayOutputStream said) {
    OwnGazetteer own =
        OwnGazetteer.of(
            terminal.environment(),
            new Properties(),
            sentence -> said.writeBytes(sentence.getBytes(StandardCharsets.UTF_8)));
    return new RealPipelines(
        new ReadingPipeline(own::usable, () -> BorderPolicy.RECOGNISED, ActorBook::bundled));
  }

  @Test
  void importedPlacesAreFoundInReports() throws IOException {
    CommandRun imported = gazetteer("import", dump("RU.txt", VILLAGE));

    assertThat(imported.status()).as(imported.said()).isZero();
    assertThat(imported.printed()).contains("1 place and 0 other names imported into " + layer());
    CommandRun places =
        run(
            pipelines(new ByteArrayOutputStream()),
            "Shells fell in Quillverton in Russia on Friday.",
            "places",
            "-",
            "--format",
            "jsonl");
    assertThat(places.printed())
        .contains("\"geonames\":900000001", "\"lat\":51.5", "\"admin1\":\"Saratov");
  }

  @Test
  void brokenLinesAreNamedCountedAndSkipped() throws IOException {
    Path dump = dump("RU.txt", "no row", row(5, "Nowhere", "95.0", "46.0", "RU", ""), VILLAGE);

    CommandRun run = gazetteer("import", dump);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.saidLines())
        .containsExactly(
            "reportedly: RU.txt, line 1: 1 column; a place has 19, another name of one has 4 to 10;"
                + " the line is skipped",
            "reportedly: RU.txt, line 2: coordinate out of range: \"95.0\"; the line is skipped");
    assertThat(run.printed()).contains("1 place", "2 broken lines");
  }

  @Test
  void aRepeatedIdIsNamedAndItsLastLineCounts() throws IOException {
    CommandRun run = gazetteer("import", dump("RU.txt", VILLAGE, VILLAGE));

    assertThat(run.status()).isZero();
    assertThat(run.saidLines())
        .containsExactly(
            "reportedly: RU.txt, line 2: the id 900000001 came before; the last one counts");
    assertThat(run.printed()).contains("1 place ", "ids that came twice: 1");
  }

  @Test
  void nothingChangesWhenAFileIsMissingOrCutOff() throws IOException {
    gazetteer("import", dump("RU.txt", VILLAGE));
    byte[] before = Files.readAllBytes(layer());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(VILLAGE.repeat(500).getBytes(StandardCharsets.UTF_8));
    }
    Path cut =
        Files.write(
            folder.resolve("cut.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

    CommandRun missing = gazetteer("import", folder.resolve("gone.txt"));
    CommandRun broken = gazetteer("import", cut);

    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.said()).contains("gone.txt: there is no such file. Check the name.");
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.said()).contains("cut.gz: cannot be read (", "nothing was imported");
    assertThat(Files.readAllBytes(layer())).isEqualTo(before);
    assertThat(layer().resolveSibling("imported-0002.gazetteer")).doesNotExist();
  }

  @Test
  void filesThatCannotBeReadAreSkippedAndTheOthersImported() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");

    CommandRun run =
        gazetteer("import", empty, folder.resolve("gone.txt"), dump("RU.txt", VILLAGE));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.saidLines())
        .containsExactly(
            "reportedly: "
                + folder.resolve("gone.txt")
                + ": there is no such file. Check the name.",
            "reportedly: empty.txt: holds no row; nothing is taken of the file");
    assertThat(run.printed()).contains("1 place ", "0 broken lines, 2 files;");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");

    CommandRun run = gazetteer("import", dump("RU.txt", VILLAGE));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("nothing can be written to", "what was there stays");
  }

  @Test
  void aFileWithoutPlacesLeavesNoLayer() throws IOException {
    CommandRun run = gazetteer("import", dump("notes.txt", "# nothing here"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("no place was found");
    assertThat(layer()).doesNotExist();
  }

  @Test
  void tellsWhatIsInside() throws IOException {
    assertThat(gazetteer("info").printed())
        .contains("the program's own", "places in", "province ", "Nothing of your own");

    gazetteer("import", dump("RU.txt", VILLAGE));

    assertThat(gazetteer("info").printed())
        .contains(layer() + "\n  1 place in 1 country", "town 1")
        .doesNotContain("Nothing of your own");
  }

  @Test
  void aDamagedLayerIsToldOfAndLeftOut() throws IOException {
    gazetteer("import", dump("RU.txt", VILLAGE));
    Files.write(layer(), Arrays.copyOf(Files.readAllBytes(layer()), 40));
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    CommandRun info = gazetteer("info");
    CommandRun places = run(pipelines(said), "Rain fell in Lisbon.", "places", "-");

    assertThat(info.said()).contains("imported-0001.gazetteer", "Delete it");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("its places are left out");
    assertThat(places.printed()).contains("Lisbon");
  }

  @Test
  void withoutXdgTheFolderIsInTheHome() {
    Properties home = new Properties();
    home.setProperty("user.home", "/home/ana");

    assertThat(OwnGazetteer.of(Map.of("XDG_DATA_HOME", "relative"), home, _ -> {}).folder())
        .isEqualTo(Path.of("/home/ana/.local/share/reportedly/gazetteer"));
    assertThat(OwnGazetteer.of(Map.of("XDG_DATA_HOME", "/data"), home, _ -> {}).folder())
        .isEqualTo(Path.of("/data/reportedly/gazetteer"));
  }

  @Test
  void theBarTellsHowFarTheReadingIs() {
    assertThat(ImportProgress.words("UA.zip", 50, 100, 150_000))
        .isEqualTo("UA.zip ████████████░░░░░░░░░░░░ 50 % · 150,000 rows");
    assertThat(ImportProgress.words("empty.txt", 0, 0, 0)).contains("100 %");
  }

  @Test
  void theBareNameShowsTheWay() {
    CommandRun run = gazetteer();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said()).contains("subcommand", "--help'.");
  }
}
