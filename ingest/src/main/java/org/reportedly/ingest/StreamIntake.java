package org.reportedly.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.page.Page;
import org.reportedly.ingest.page.PageReader;
import org.reportedly.ingest.text.Decoded;
import org.reportedly.ingest.text.Line;
import org.reportedly.ingest.text.LineReader;
import org.reportedly.ingest.text.MarkedUpText;
import org.reportedly.ingest.text.TextDecoder;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/** Reads the reports of one opened stream, whatever it was opened from. */
final class StreamIntake {
  private final Limits limits;
  private final ReportDefaults defaults;
  private final Consumer<Intake> consumer;
  private final TextDecoder decoder = new TextDecoder();
  private final PageReader pages = new PageReader();
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
      checkEnd(bytes, in);
      Decoded decoded = decoder.decode(bytes);
      if (decoded.text().isBlank()) {
        throw new Unreadable("it is empty", "Give it a text or leave it out.");
      }
      accept(source, Report.of(ids.takeLike(id), decoded.text()), decoded.notes());
    } catch (Unreadable reason) {
      consumer.accept(Problem.of(source, reason.reason(), reason.wayOut()));
    }
  }

  /** Reads the stream as one web page; the report's id is the given one, made unique. */
  void readPage(String source, String id, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.reportBytes());
    try {
      checkEnd(bytes, in);
      Decoded decoded = MarkedUpText.decode(bytes, Optional.empty());
      Page page = pages.read(decoded.text(), Optional.empty());
      accept(source, PageReports.report(ids.takeLike(id), page), decoded.notes());
    } catch (Unreadable reason) {
      consumer.accept(Problem.of(source, reason.reason(), reason.wayOut()));
    }
  }

  private void checkEnd(byte[] bytes, InputStream in) throws IOException, Unreadable {
    if (bytes.length == limits.reportBytes() && in.read() >= 0) {
      throw tooLarge("the file");
    }
  }

  /** Reads the stream as one report a line; blank lines are passed over. */
  void readLines(String source, InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    if (isUtf16(buffered)) {
      consumer.accept(
          Problem.of(
              source,
              "this is UTF-16, but JSON Lines are UTF-8",
              "Convert it with: iconv -f UTF-16 -t UTF-8."));
      return;
    }
    LineReader lines = new LineReader(buffered, limits.reportBytes());
    boolean any = false;
    long bad = 0;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        any |= readLine(source, line.get());
      } catch (Unreadable reason) {
        bad++;
        if (bad <= limits.namedLines()) {
          OptionalInt number = OptionalInt.of(line.get().number());
          consumer.accept(new Problem(source, number, reason.reason(), reason.wayOut()));
        }
      }
    }
    if (bad > limits.namedLines()) {
      String message = (bad - limits.namedLines()) + " more lines could not be read";
      consumer.accept(Problem.of(source, message, "Correct those named above first."));
    } else if (!any && bad == 0) {
      consumer.accept(
          Problem.of(source, "no report is in this file", "Give it one report a line."));
    }
  }

  private static boolean isUtf16(BufferedInputStream in) throws IOException {
    in.mark(2);
    int both = (in.read() << 8) | in.read();
    in.reset();
    return both == 0xFFFE || both == 0xFEFF;
  }

  /** Whether a report was on the line; a blank one has none. */
  private boolean readLine(String source, Line line) throws Unreadable {
    return switch (line) {
      case Line.TooLong _ -> throw tooLarge("the line");
      case Line.Whole(int number, byte[] bytes) -> readReport(source, number, bytes);
    };
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
        "%s is larger than %s".formatted(what, limits.reportSize()), "Cut it into single reports.");
  }
}
