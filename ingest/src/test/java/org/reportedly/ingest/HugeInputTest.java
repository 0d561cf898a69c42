package org.reportedly.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of 10 GB costs no more memory than the largest page that is read: it is read by a process
 * with a heap of 512 MB. That a feed without end does not either, {@code FeedReaderTest} shows.
 */
class HugeInputTest {
  private static final long TEN_GIGABYTES = 10L * 1000 * 1000 * 1000;

  @TempDir Path folder;

  @Test
  void aPageOfTenGigabytesIsRefusedInASmallHeap() throws IOException, InterruptedException {
    Path page = folder.resolve("huge.html");
    try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
      file.write("<!doctype html><p>The quay is open.".getBytes(StandardCharsets.UTF_8));
      // A hole in the file: its bytes are read as zeros, and take no room on the disk.
      file.setLength(TEN_GIGABYTES);
    }
    File said = folder.resolve("said.txt").toFile();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ReadingProgram.class.getName(),
                    page.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said)
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(said.toPath())).contains("larger than 16 MiB");
  }

  /** Reads what it is given and prints what could not be read. */
  static final class ReadingProgram {
    private ReadingProgram() {}

    public static void main(String[] arguments) {
      new ReportSource(Limits.DEFAULT, () -> System.in)
          .read(
              List.of(arguments),
              ReportDefaults.NONE,
              intake -> {
                if (intake instanceof Intake.Problem problem) {
                  System.out.println(problem.sentence());
                }
              });
    }
  }
}
