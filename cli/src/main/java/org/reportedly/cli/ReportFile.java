package org.reportedly.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.ingest.copies.CopyFinder;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.model.Report;

/**
 * Writes reports as JSON Lines to a file, which is only added to, or to standard output. A report
 * that the file has already is not written again unless its words are others now: then its new
 * version is. Copies of reports before them are marked as such. May be used by many threads at
 * once.
 */
final class ReportFile implements AutoCloseable {
  /** What became of a report. */
  enum Outcome {
    /** It was not known, and is written. */
    NEW,
    /** It was known with other words, and its new version is written. */
    REVISED,
    /** It was known, and is not written. */
    KNOWN
  }

  /** Where lines go, each as a whole. */
  private interface Lines extends Closeable {
    void add(String line) throws IOException;
  }

  private final Lines lines;
  private final Map<String, ReportVersion> versions = new HashMap<>();
  private final CopyFinder copies = new CopyFinder();
  private long fresh;
  private long revised;

  private ReportFile(Lines lines) {
    this.lines = lines;
  }

  /**
   * Standard output, or the file.
   *
   * @throws IOException if it cannot be used; its message is for a person
   */
  static ReportFile to(Optional<Path> file, Surroundings surroundings) throws IOException {
    if (file.isEmpty()) {
      return new ReportFile(new Printed(surroundings.out()));
    }
    Path path = file.get();
    Appended appended = Appended.to(path);
    ReportFile reports = new ReportFile(appended);
    if (!appended.isEmpty()) {
      new ReportSource(Limits.DEFAULT, surroundings::in)
          .read(
              List.of(path.toString()),
              ReportDefaults.NONE,
              intake -> reports.remember(intake, surroundings));
    }
    return reports;
  }

  private void remember(Intake intake, Surroundings surroundings) {
    switch (intake) {
      case Received received -> {
        Report report = received.report();
        versions.put(report.id(), ReportVersion.of(report));
        var _ = copies.originOf(report);
      }
      case Problem problem -> surroundings.say(problem.sentence());
    }
  }

  /** Writes a report, if it says anything that is not known. */
  synchronized Outcome write(Received received) {
    Report report = received.report();
    ReportVersion version = ReportVersion.of(report);
    @Nullable ReportVersion known = versions.get(report.id());
    if (known == null) {
      append(report, version);
      fresh++;
      return Outcome.NEW;
    }
    if (known.equals(version)) {
      return Outcome.KNOWN;
    }
    if (report.provenance().fetched().isEmpty()) {
      // Two files may share a name; only what has an address is the same at another time.
      return write(renamed(received));
    }
    if (!received.whole()) {
      // A summary tells less than the words that are known.
      return Outcome.KNOWN;
    }
    append(report, version);
    revised++;
    return Outcome.REVISED;
  }

  /** The same under the next name: {@code report-2} after {@code report}. */
  private Received renamed(Received received) {
    Report report = received.report();
    String id = report.id();
    ReportVersion version = ReportVersion.of(report);
    int number = 2;
    String name = id + "-" + number;
    while (versions.containsKey(name) && !version.equals(versions.get(name))) {
      number++;
      name = id + "-" + number;
    }
    Report own =
        new Report(
            name,
            report.scene(),
            report.outlet(),
            report.published(),
            report.title(),
            report.text(),
            report.provenance());
    return new Received(received.source(), own, received.notes(), received.whole());
  }

  private void append(Report report, ReportVersion version) {
    Report marked =
        copies
            .originOf(report)
            .filter(origin -> !origin.equals(report.id()))
            .map(origin -> report.with(report.provenance().copying(origin)))
            .orElse(report);
    try {
      lines.add(ReportJson.write(marked) + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    versions.put(report.id(), version);
  }

  /** What was written so far, for a person. */
  synchronized String summary() {
    String news = fresh == 1 ? "1 new report" : fresh + " new reports";
    return revised == 0 ? news : news + ", " + revised + " revised";
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private record Printed(Writer out) implements Lines {
    @Override
    public void add(String line) throws IOException {
      out.write(line);
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }

  /**
   * Each line is written in one step, so that whoever stops the program leaves only whole lines.
   */
  private record Appended(FileChannel file) implements Lines {
    static Appended to(Path path) throws IOException {
      FileChannel file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (!isLocked(file)) {
          throw new IOException("another program is adding to " + path + "; name another file");
        }
        Appended appended = new Appended(file);
        if (!appended.isEmpty()) {
          if (appended.at(0) != '{') {
            throw new IOException(path + " is no file of reports; name another one");
          }
          file.position(file.size());
          if (appended.at(file.size() - 1) != '\n') {
            // Somebody's editor, or a machine that lost its power.
            appended.add("\n");
          }
        }
        return appended;
      } catch (IOException unusable) {
        file.close();
        throw unusable;
      }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
      try {
        return file.tryLock() != null;
      } catch (OverlappingFileLockException mine) {
        return false;
      }
    }

    private byte at(long position) throws IOException {
      ByteBuffer one = ByteBuffer.allocate(1);
      return file.read(one, position) == 1 ? one.get(0) : 0;
    }

    boolean isEmpty() throws IOException {
      return file.size() == 0;
    }

    @Override
    public void add(String line) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
