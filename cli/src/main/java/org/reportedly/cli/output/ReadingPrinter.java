package org.reportedly.cli.output;

import java.io.IOException;
import org.reportedly.extraction.explanation.ExplainedReading;

/** Prints readings, one after another. Not for use by many threads. */
public interface ReadingPrinter {
  /**
   * Prints one reading, with its reasons where it has some, and flushes it, so that whoever waits
   * at the other end sees it.
   */
  void print(ExplainedReading reading) throws IOException;

  /** Whether the notes of a reading are part of what is printed. */
  boolean printsNotes();
}
