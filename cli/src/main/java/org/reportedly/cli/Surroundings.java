package org.reportedly.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reportedly.cli.terminal.SafeText;
import org.reportedly.cli.terminal.Terminal;
import org.reportedly.model.Note;
import org.reportedly.model.Report;

/**
 * What the command finds around it: streams and terminal. All text is UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output; results and nothing else
 * @param bytes the same for results that are no text; not to be mixed with {@code out}
 * @param err standard error; all that is said to a person beside the results
 * @param terminal where the streams lead
 */
record Surroundings(
    InputStream in, Writer out, OutputStream bytes, PrintStream err, Terminal terminal) {
  /** The streams of this process. */
  static Surroundings ofProcess() {
    return of(
        System.in,
        // Not System.out, which hides that nobody reads any more.
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.ofProcess(System.getProperties(), System.getenv()));
  }

  static Surroundings of(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    OutputStream bytes = new BufferedOutputStream(out);
    return new Surroundings(
        in,
        new OutputStreamWriter(bytes, StandardCharsets.UTF_8),
        bytes,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal);
  }

  /** Tells the person something in one line of standard error. */
  void say(String sentence) {
    err.println("reportedly: " + SafeText.of(sentence));
  }

  /** Tells the person what was noted about a report, where that is no part of what is printed. */
  void sayNotes(Report report, List<Note> notes) {
    notes.forEach(note -> say(report.id() + ": " + note.message()));
  }
}
