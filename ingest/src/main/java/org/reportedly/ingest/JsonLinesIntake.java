package org.reportedly.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.text.Decoded;
import org.reportedly.ingest.text.Line;
import org.reportedly.ingest.text.LineReader;
import org.reportedly.ingest.text.TextDecoder;
import org.reportedly.ingest.text.Unreadable;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/** Reads files with one report a line. */
final class JsonLinesIntake {
  /** Takes a report that was read. */
  @FunctionalInterface
  interface Taker {
    void take(String source, Report report, List<Note> notes);
  }

  private final Limits limits;
  private final ReportIds ids;
  private final Consumer<Intake> problems;
  private final Taker taker;
  private final TextDecoder decoder = new TextDecoder();
  private final JsonReport json;

  JsonLinesIntake(Limits limits, ReportIds ids, Consumer<Intake> problems, Taker taker) {
    this.limits = limits;
    this.ids = ids;
    this.problems = problems;
    this.taker = taker;
    this.json = new JsonReport(limits);
  }

  /**
   * Reads the stream as one report a line; blank lines are passed over.
   *
   * @param superseded the numbers of lines that later ones replace, which are passed over, too
   */
  void read(String source, InputStream in, Set<Integer> superseded) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    if (isUtf16(buffered)) {
      problems.accept(
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
      if (superseded.contains(line.get().number())) {
        continue;
      }
      try {
        any |= readLine(source, line.get());
      } catch (Unreadable reason) {
        bad++;
        if (bad <= limits.namedLines()) {
          OptionalInt number = OptionalInt.of(line.get().number());
          problems.accept(new Problem(source, number, reason.reason(), reason.wayOut()));
        }
      }
    }
    if (bad > limits.namedLines()) {
      String message = (bad - limits.namedLines()) + " more lines could not be read";
      problems.accept(Problem.of(source, message, "Correct those named above first."));
    } else if (!any && bad == 0) {
      problems.accept(
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
      case Line.TooLong _ ->
          throw new Unreadable(
              "the line is larger than " + limits.reportSize(), "Cut it into single reports.");
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
    taker.take(source + ":" + number, report, notes);
    return true;
  }
}
