package org.reportedly.ingest.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream of bytes at its line feeds and holds no more than one line, and of a line no more
 * than the limit. Not for use by many threads.
 */
public final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int filled;
  private int number;

  /**
   * @param in read to its end, not closed
   * @param limit the longest line, in bytes
   */
  public LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; empty at the end. A last line needs no line feed. */
  public Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      tooLong |= line.size() + (end - position) > limit;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      position = ended ? end + 1 : end;
    }
    return Optional.of(
        tooLong ? new Line.TooLong(number) : new Line.Whole(number, line.toByteArray()));
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
