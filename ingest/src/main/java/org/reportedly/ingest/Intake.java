package org.reportedly.ingest;

import java.util.List;
import java.util.OptionalInt;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/** What came out of one piece of a source: a report, or the reason why there is none. */
public sealed interface Intake {
  /** The file, or {@code standard input}, as the person named it. */
  String source();

  /**
   * A report that can be read.
   *
   * @param source where it came from
   * @param report the report
   * @param notes what had to be mended to read it, such as a wrong charset
   * @param whole whether these are all of its words; not so where a page could not be fetched and
   *     only a feed's summary of it is known
   */
  record Received(String source, Report report, List<Note> notes, boolean whole) implements Intake {
    public Received {
      notes = List.copyOf(notes);
    }

    /** A report with all of its words. */
    public Received(String source, Report report, List<Note> notes) {
      this(source, report, notes, true);
    }
  }

  /**
   * Something that could not be read; all else still is.
   *
   * @param source where it stands
   * @param line which line of the source, from 1; empty where it is about the source as a whole
   * @param message what is wrong, as the end of a sentence that begins with the source
   * @param wayOut what a person can do about it, as a sentence
   */
  record Problem(String source, OptionalInt line, String message, String wayOut) implements Intake {
    static Problem of(String source, String message, String wayOut) {
      return new Problem(source, OptionalInt.empty(), message, wayOut);
    }

    /** That the program itself failed on a source. */
    static Problem failed(String source, RuntimeException failure) {
      return of(
          source,
          "the program failed on it (" + failure + ")",
          "It is passed over; please report it with its address.");
    }

    /** The whole problem in one line, such as {@code a.txt:3: … Way out.} */
    public String sentence() {
      String where = line.isPresent() ? source + ":" + line.getAsInt() : source;
      return where + ": " + message + ". " + wayOut;
    }
  }
}
