package org.reportedly.gazetteer.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.gazetteer.Gazetteer;
import org.reportedly.gazetteer.entry.GazetteerEntry;
import org.reportedly.gazetteer.file.GazetteerFile;

class DumpImportTest {
  private static final String PROVINCE =
      row(100, "Testland Oblast", "", "50.0", "30.0", "A", "ADM1", "UA", "77", "1000000");
  private static final String VILLAGE =
      row(101, "Porizka", "Porezka,Поризка", "50.1", "30.1", "P", "PPL", "UA", "77", "120");

  @TempDir private Path folder;

  private static String row(
      int id,
      String name,
      String others,
      String latitude,
      String longitude,
      String featureClass,
      String featureCode,
      String country,
      String province,
      String population) {
    return String.join(
        "\t",
        Arrays.asList(
            String.valueOf(id),
            name,
            name,
            others,
            latitude,
            longitude,
            featureClass,
            featureCode,
            country,
            "",
            province,
            "",
            "",
            "",
            population,
            "",
            "",
            "Europe/Kyiv",
            "2026-01-01"));
  }

  private Path dump(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
    return file;
  }

  private Path layer() {
    return folder.resolve("data").resolve("imported-0001.gazetteer");
  }

  private ImportReport read(Path... dumps) throws IOException {
    return new DumpImport(List.of(), (file, read, bytes, rows) -> {}).read(List.of(dumps), layer());
  }

  private Gazetteer imported() throws IOException {
    return Gazetteer.of(List.of(GazetteerFile.map(layer())));
  }

  @Test
  void fillsInTheProvinceThatARowLeavesOpen() throws IOException {
    String open = row(102, "Openka", "", "50.0", "36.3", "P", "PPL", "UA", "", "10");
    String kharkiv = row(103, "Kharkiv Oblast", "", "49.6", "36.4", "A", "ADM1", "UA", "07", "");
    read(dump("UA.txt", open, kharkiv));
    assertThat(imported().find("Openka").getFirst().entry().province().name())
        .isEqualTo("Kharkiv Oblast");
  }

  @Test
  void findsImportedPlacesByAllTheirNames() throws IOException {
    ImportReport report = read(dump("UA.txt", PROVINCE, VILLAGE));

    assertThat(report.places()).isEqualTo(2);
    GazetteerEntry village = imported().find("Porezka").getFirst().entry();
    assertThat(village.id()).isEqualTo(101);
    assertThat(village.province().name()).isEqualTo("Testland Oblast");
    assertThat(imported().find("PORIZKA")).hasSize(1);
  }

  @Test
  void addsAlternateNamesByIdWhateverTheOrderOfTheFiles() throws IOException {
    Path names =
        dump(
            "alternateNamesV2.txt",
            "1\t101\ten\tOld Porizka\t\t\t\t1\t\t",
            "2\t101\tlink\thttps://example.org/Porizka\t\t\t\t\t\t");

    ImportReport report = read(names, dump("UA.txt", VILLAGE));

    assertThat(report.names()).isEqualTo(1);
    assertThat(imported().find("Old Porizka").getFirst().entry().id()).isEqualTo(101);
  }

  @Test
  void countsAndNamesBrokenRowsAndReadsOn() throws IOException {
    ImportReport report =
        read(
            dump(
                "UA.txt",
                "no row at all",
                row(7, "Nowhere", "", "95.0", "30.0", "P", "PPL", "UA", "", ""),
                row(8, "Noland", "", "50.0", "30.0", "P", "PPL", "U4", "", ""),
                row(9, "Inn", "", "50.0", "30.0", "S", "HTL", "UA", "", ""),
                VILLAGE));

    assertThat(report.places()).isEqualTo(1);
    assertThat(report.broken()).isEqualTo(3);
    assertThat(report.leftOut()).isEqualTo(1);
    assertThat(report.problems())
        .containsExactly(
            "UA.txt, line 1: 1 column; a place has 19, another name of one has 4 to 10",
            "UA.txt, line 2: coordinate out of range: \"95.0\"",
            "UA.txt, line 3: no ISO 3166 alpha-2 code: \"U4\"");
  }

  @Test
  void letsTheLastOfTwoRowsWithOneIdCount() throws IOException {
    String renamed = VILLAGE.replace("Porizka", "Newname");

    ImportReport report = read(dump("UA.txt", VILLAGE, renamed));

    assertThat(report.duplicates()).isEqualTo(1);
    assertThat(report.repeats()).containsExactly("UA.txt, line 2: the id 101 came before");
    assertThat(imported().find("Newname")).hasSize(1);
  }

  @Test
  void readsPackedDumps() throws IOException {
    Path gzip = folder.resolve("UA.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write((PROVINCE + "\n").getBytes(UTF_8));
    }
    Path zip = folder.resolve("UA.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("about\n".getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("UA.txt"));
      out.write(VILLAGE.getBytes(UTF_8));
    }

    assertThat(read(gzip, zip).places()).isEqualTo(2);
  }

  @Test
  void namesEveryFaultOfARow() throws IOException {
    String nameless = VILLAGE.replace("Porizka", " ").replace("101", "102");
    String north = row(103, "Nowhere", "", "90.5", "30.0", "P", "PPL", "UA", "", "");
    String east = row(104, "Nowhere", "", "50.0", "-181", "P", "PPL", "UA", "", "");
    String nothing = row(105, "Nowhere", "", "", "30.0", "P", "PPL", "UA", "", "");
    String crowd = row(106, "Nowhere", "", "50.0", "30.0", "P", "PPL", "UA", "", "many");
    String red = row(107, "\u001b[31mRed", "", "50.0", "30.0", "P", "PPL", "UA", "", "");
    String cut = String.join("\t", VILLAGE.split("\t", -1)).substring(0, 40);
    Path dump =
        dump(
            "UA.txt", nameless, north, east, nothing, crowd, red, cut, VILLAGE + "\tmore", VILLAGE);

    ImportReport report = read(dump);

    assertThat(report.places()).isEqualTo(1);
    assertThat(report.broken()).isEqualTo(8);
    assertThat(report.problems())
        .containsExactly(
            "UA.txt, line 1: no name",
            "UA.txt, line 2: coordinate out of range: \"90.5\"",
            "UA.txt, line 3: coordinate out of range: \"-181\"",
            "UA.txt, line 4: no coordinate: \"\"",
            "UA.txt, line 5: no population: \"many\"",
            "UA.txt, line 6: control characters in the name: \"\u001b[31mRed\"",
            "UA.txt, line 7: 5 columns; a place has 19, another name of one has 4 to 10",
            "UA.txt, line 8: 20 columns; a place has 19, another name of one has 4 to 10");
  }

  @Test
  void namesLinesThatAreNoText() throws IOException {
    Path dump = folder.resolve("UA.txt");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("\uFEFF" + PROVINCE + "\r\n").getBytes(UTF_8));
    bytes.writeBytes(VILLAGE.replace("Porizka", "Por\u00eczka").getBytes(ISO_8859_1));
    bytes.writeBytes(("\n" + "x".repeat(300_000) + "\n").getBytes(UTF_8));
    bytes.writeBytes(VILLAGE.replace("Porizka", "Por\uFFFDka").getBytes(UTF_8));
    Files.write(dump, bytes.toByteArray());

    ImportReport report = read(dump);

    assertThat(report.problems())
        .containsExactly(
            "UA.txt, line 2: not in UTF-8", "UA.txt, line 3: longer than 262144 bytes");
    assertThat(report.places()).isEqualTo(2);
  }

  @Test
  void takesNothingOfAnArchiveThatIsCutOffAndReadsTheOthers() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip);
        ZipOutputStream other = new ZipOutputStream(zip)) {
      other.putNextEntry(new ZipEntry("UA.txt"));
      for (int id = 1000; id < 3000; id++) {
        byte[] line = (VILLAGE.replace("101", String.valueOf(id)) + "\n").getBytes(UTF_8);
        out.write(line);
        other.write(line);
      }
    }
    Path cutGzip = folder.resolve("cut.txt.gz");
    Path cutZip = folder.resolve("cut.zip");
    Files.write(cutGzip, Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2));
    Files.write(cutZip, Arrays.copyOf(zip.toByteArray(), zip.size() / 2));

    ImportReport report = read(cutGzip, cutZip, dump("UA.txt", VILLAGE));

    assertThat(report.places()).isEqualTo(1);
    assertThat(report.unread())
        .satisfiesExactly(
            first ->
                assertThat(first).matches("cut.txt.gz, after line [0-9]+: cannot be read on .*"),
            second ->
                assertThat(second).matches("cut.zip, after line [0-9]+: cannot be read on .*"));
    assertThat(imported().sizes()).containsExactly(1);
  }

  @Test
  void tellsFilesThatHoldNothing() throws IOException {
    Path none = Files.writeString(folder.resolve("none.zip"), "no archive");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path comments = dump("comments.txt", "# nothing", "");

    ImportReport report = read(none, empty, comments);

    assertThat(report.unread())
        .containsExactly(
            "none.zip: cannot be read (it is no .zip archive)",
            "empty.txt: holds no row",
            "comments.txt: holds no row");
    assertThat(report.isEmpty()).isTrue();
    assertThat(layer()).doesNotExist();
  }

  @Test
  void refusesADamagedGazetteerFile() throws IOException {
    read(dump("UA.txt", VILLAGE));
    byte[] whole = Files.readAllBytes(layer());
    Path damaged = folder.resolve("damaged.gazetteer");
    Files.write(damaged, Arrays.copyOf(whole, whole.length - 5));

    assertThatThrownBy(() -> GazetteerFile.map(damaged)).hasMessageContaining("damaged");
  }

  @Test
  void laysImportedPlacesOverTheProgramsOwn() throws IOException {
    String toretsk = row(709354, "Torecjk", "", "48.4", "37.8", "P", "PPL", "UA", "", "30000");
    read(dump("UA.txt", toretsk));

    Gazetteer both = Gazetteer.withLayers(new ImportedLayers(folder.resolve("data")).files());

    GazetteerEntry merged = both.find("Toretsk").getFirst().entry();
    assertThat(merged.name()).isEqualTo("Toretsk");
    assertThat(both.find("Torecjk").getFirst().entry()).isEqualTo(merged);
    assertThat(merged.province().name()).contains("Donetsk");
    assertThat(both.sizes()).hasSize(2);
  }
}
