package org.reportedly.gazetteer.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.gazetteer.Gazetteer;

/** Imports that are killed or run out of room, as processes of their own. */
class BrokenOffImportTest {
  @TempDir private Path folder;
  private Path data = Path.of("");
  private ImportedLayers layers = new ImportedLayers(data);

  @BeforeEach
  void importOnce() throws IOException {
    data = folder.resolve("data");
    layers = new ImportedLayers(data);
    try (LayerLock lock = LayerLock.take(data)) {
      new DumpImport(List.of(), (file, read, bytes, rows) -> {})
          .read(List.of(dump("first.txt", 1)), layers.next(lock));
    }
    assertThat(layers.files()).hasSize(1);
  }

  private Path dump(String name, int rows) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int id = 1; id <= rows; id++) {
      String place = "Quillverton " + id;
      lines
          .append(id + 900_000_000)
          .append("\t" + place + "\t" + place + "\t\t51.5\t46.0\tP\tPPL\tRU")
          .append("\t\t67\t\t\t\t900\t\t\t\t2026-01-01\n");
    }
    return Files.writeString(folder.resolve(name), lines);
  }

  private Process start(String shellBefore, Path dump, String word) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", shellBefore + " exec \"$@\"", "-"));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            ImportProcess.class.getName(),
            dump.toString(),
            data.toString(),
            word));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private List<String> unfinished() throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(".lock") && !name.endsWith(".gazetteer"))
          .toList();
    }
  }

  @Test
  void aKilledImportLeavesTheOldPlacesAndTheNextOneTidiesUp() throws Exception {
    Process process = start("", dump("second.txt", 10), "wait");
    try (BufferedReader said = process.inputReader(UTF_8)) {
      assertThat(said.readLine()).isEqualTo("waiting");
      assertThatThrownBy(() -> LayerLock.take(data)).hasMessageContaining("another import into");
    } finally {
      process.destroyForcibly().waitFor();
    }

    assertThat(unfinished()).isNotEmpty();
    assertThat(layers.files()).hasSize(1);
    assertThat(Gazetteer.withLayers(layers.files()).find("Quillverton 1")).hasSize(1);

    LayerLock.take(data).close();
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void anImportThatFindsNoRoomChangesNothing() throws Exception {
    // No file may grow beyond 64 KiB; to the process that is as if the disk were full.
    Process process = start("ulimit -f 64;", dump("second.txt", 5_000), "go");
    try (BufferedReader said = process.inputReader(UTF_8)) {
      assertThat(said.readLine()).startsWith("nothing can be written to " + data);
    } finally {
      process.waitFor();
    }

    assertThat(unfinished()).isEmpty();
    assertThat(layers.files()).hasSize(1);
    assertThat(Gazetteer.withLayers(layers.files()).find("Quillverton 1")).hasSize(1);
  }
}
