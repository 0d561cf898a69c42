package org.reportedly.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.ReportDefaults;
import org.reportedly.ingest.ReportSource;
import org.reportedly.ingest.copies.CopyFinder;
import org.reportedly.ledger.json.ReportJson;
import org.reportedly.model.Report;

/**
 * Writes reports as JSON Lines, each id once: to a file, which is added to, or to standard output.
 * Copies of reports before them are marked as such. May be used by many threads at once.
 */
final class ReportFile implements AutoCloseable {
  private final Writer out;
  private final Set<String> ids = new HashSet<>();
  private final CopyFinder copies = new CopyFinder();
  private long written;

  private ReportFile(Writer out) {
    this.out = out;
  }

  /** Standard output, or the file, whose reports are not written again. */
  static ReportFile to(Optional<Path> file, Surroundings surroundings) throws IOException {
    if (file.isEmpty()) {
      return new ReportFile(surroundings.out());
    }
    Path path = file.get();
    BufferedWriter writer =
        Files.newBufferedWriter(
            path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    ReportFile reports = new ReportFile(writer);
    if (Files.size(path) > 0) {
      new ReportSource(Limits.DEFAULT, surroundings::in)
          .read(List.of(path.toString()), ReportDefaults.NONE, reports::remember);
    }
    return reports;
  }

  private void remember(Intake intake) {
    if (intake instanceof Received received) {
      ids.add(received.report().id());
      var _ = copies.originOf(received.report());
    }
  }

  /** Writes a report, if its id is new. */
  synchronized boolean write(Report report) {
    if (!ids.add(report.id())) {
      return false;
    }
    Report marked =
        copies
            .originOf(report)
            .map(origin -> report.with(report.provenance().copying(origin)))
            .orElse(report);
    try {
      out.write(ReportJson.write(marked) + "\n");
      out.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    written++;
    return true;
  }

  /** How many were written. */
  synchronized long written() {
    return written;
  }

  @Override
  public void close() throws IOException {
    out.flush();
    if (out instanceof BufferedWriter file) {
      file.close();
    }
  }
}
