package org.reportedly.cli.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reportedly.cli.ledger.NumberedLines.Line;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ledger.json.ClaimJson;
import org.reportedly.ledger.problem.LedgerException;
import org.reportedly.model.Claim;
import org.reportedly.model.Reading;
import org.reportedly.model.Report;

/**
 * Claims that were read before, from a file with one claim a line, in the place of a reader. The
 * file is gone through once, to name what is broken and to note where the claims of each report
 * stand; they are read again when their report comes. So the memory holds the reports' ids and one
 * report's claims at a time, however large the file is. May be used by many threads at once.
 */
public final class ImportedClaims implements ClaimReader, AutoCloseable {
  private final Path name;
  private final FileChannel file;
  private final Map<String, List<Stretch>> byReport = new HashMap<>();

  /** Lines of one report that follow on each other. */
  private record Stretch(long start, long end) {
    boolean reaches(Line line) {
      return end == line.start() && line.end() - start <= NumberedLines.LONGEST;
    }
  }

  private ImportedClaims(Path name, FileChannel file) {
    this.name = name;
    this.file = file;
  }

  /**
   * Goes through the file. A broken line is told and passed over.
   *
   * @param file claims as JSON Lines, UTF-8; must not change until this is closed
   * @param problems takes a sentence for each broken line
   */
  public static ImportedClaims of(Path file, Consumer<String> problems) throws IOException {
    ImportedClaims imported = new ImportedClaims(file, opened(file));
    try {
      imported.goThrough(problems);
      return imported;
    } catch (IOException | RuntimeException failure) {
      imported.close();
      throw failure;
    }
  }

  /** What comes through a pipe can be read but once, and is kept in a file meanwhile. */
  private static FileChannel opened(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
    Path kept = Files.createTempFile("reportedly-claims", ".jsonl");
    try (InputStream in = Files.newInputStream(file)) {
      Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
      return FileChannel.open(kept, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException failure) {
      Files.deleteIfExists(kept);
      throw failure;
    }
  }

  private void goThrough(Consumer<String> problems) throws IOException {
    // Not closed, as that would close the channel.
    NumberedLines lines = new NumberedLines(new BufferedInputStream(Channels.newInputStream(file)));
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      take(next.get(), problems);
    }
  }

  private void take(Line line, Consumer<String> problems) {
    String where = name + ":" + line.number() + ": ";
    if (!line.whole()) {
      problems.accept(where + "this line is longer than 16 MiB. One claim stands on a line.");
      return;
    }
    try {
      String text = line.text();
      if (!text.isBlank()) {
        note(ClaimJson.read(text).report(), line);
      }
    } catch (CharacterCodingException noText) {
      problems.accept(where + "this is not UTF-8. Convert the file.");
    } catch (LedgerException broken) {
      problems.accept(where + broken.sentence());
    }
  }

  private void note(String report, Line line) {
    List<Stretch> stretches = byReport.computeIfAbsent(report, _ -> new ArrayList<>(1));
    if (!stretches.isEmpty() && stretches.getLast().reaches(line)) {
      stretches.set(stretches.size() - 1, new Stretch(stretches.getLast().start(), line.end()));
    } else {
      stretches.add(new Stretch(line.start(), line.end()));
    }
  }

  @Override
  public Reading read(Report report) {
    List<Claim> claims = new ArrayList<>();
    try {
      for (Stretch stretch : byReport.getOrDefault(report.id(), List.of())) {
        NumberedLines lines = new NumberedLines(new ByteArrayInputStream(bytes(stretch)));
        for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
          claims.add(ClaimJson.read(next.get().text()));
        }
      }
    } catch (IOException | LedgerException failure) {
      throw new UncheckedIOException(
          new IOException(name + " was changed while it was read", failure));
    }
    return new Reading(report, claims, List.of());
  }

  private byte[] bytes(Stretch stretch) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(stretch.end() - stretch.start()));
    while (bytes.hasRemaining()) {
      if (file.read(bytes, stretch.start() + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
