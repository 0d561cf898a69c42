package org.reportedly.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/** Reads the reports of one opened stream, whatever it was opened from. */
final class StreamIntake {
  private final Limits limits;
  private final ReportDefaults defaults;
  private final Consumer<Intake> consumer;
  private final TextDecoder decoder = new TextDecoder();
  private final JsonReport json;
  private final ReportIds ids = new ReportIds();

  StreamIntake(Limits limits, ReportDefaults defaults, Consumer<Intake> consumer) {
    this.limits = limits;
    this.defaults = defaults;
    this.consumer = consumer;
    this.json = new JsonReport(limits);
  }

  /** Reads the stream as one plain text; its id is the given one, made unique. */
  void readText(String source, String id, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.reportBytes());
    try {
      if (bytes.length == limits.reportBytes() && in.read() >= 0) {
        throw tooLarge("the file");
      }
      Decoded decoded = decoder.decode(bytes);
      if (decoded.text().isBlank()) {
        throw new Unreadable("it is empty", "Give it a text or leave it out.");
      }
      accept(source, Report.of(ids.takeLike(id), decoded.text()), decoded.notes());
    } catch (Unreadable reason) {
      consumer.accept(Problem.of(source, reason.reason(), reason.wayOut()));
    }
  }

  /** Reads the stream as one report a line; blank lines are passed over. */
  void readLines(String source, InputStream in) throws IOException {
    LineReader lines = new LineReader(in, limits.reportBytes());
    boolean any = false;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      any |= readLine(source, line.get());
    }
    if (!any) {
      consumer.accept(
          Problem.of(source, "no report is in this file", "Give it one report a line."));
    }
  }

  /** Whether there was anything on the line, be it good or bad. */
  private boolean readLine(String source, Line line) {
    try {
      return switch (line) {
        case Line.TooLong tooLong -> throw tooLarge("the line");
        case Line.Whole(int number, byte[] bytes) -> readReport(source, number, bytes);
      };
    } catch (Unreadable reason) {
      consumer.accept(
          new Problem(source, OptionalInt.of(line.number()), reason.reason(), reason.wayOut()));
      return true;
    }
  }

  private boolean readReport(String source, int number, byte[] bytes) throws Unreadable {
    Decoded decoded = decoder.decode(bytes);
    if (decoded.text().isBlank()) {
      return false;
    }
    List<Note> notes = new ArrayList<>(decoded.notes());
    Report report = json.read(decoded.text(), notes);
    if (!ids.take(report.id())) {
      throw new Unreadable(
          "the id \"%s\" was already given to a report of this run".formatted(report.id()),
          "Give each report an id of its own.");
    }
    accept(source + ":" + number, report, notes);
    return true;
  }

  private void accept(String source, Report report, List<Note> notes) {
    consumer.accept(new Received(source, defaults.fill(report), notes));
  }

  private Unreadable tooLarge(String what) {
    return new Unreadable(
        "%s is larger than %d bytes".formatted(what, limits.reportBytes()),
        "Cut it into single reports.");
  }
}
