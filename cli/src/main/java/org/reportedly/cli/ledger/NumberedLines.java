package org.reportedly.cli.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream with where they stand in it, one at a time. Not for many threads. */
final class NumberedLines {
  /** No honest line is longer; the rest of such a line is passed over. */
  static final int LONGEST = 16 << 20;

  private final InputStream in;
  private long position;
  private int number;

  /**
   * @param in buffered, as bytes are taken one by one; whoever opened it closes it
   */
  NumberedLines(InputStream in) {
    this.in = in;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param start where in the stream it begins, in bytes
   * @param end where the next one begins
   * @param bytes without the line's end; at most {@value NumberedLines#LONGEST}
   * @param whole whether these are all
   */
  // Never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Line(int number, long start, long end, byte[] bytes, boolean whole) {
    String text() throws CharacterCodingException {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    long start = position;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean whole = true;
    int read = in.read();
    while (read >= 0 && read != '\n') {
      position++;
      if (bytes.size() < LONGEST) {
        bytes.write(read);
      } else {
        whole = false;
      }
      read = in.read();
    }
    if (read < 0 && position == start) {
      return Optional.empty();
    }
    position += read < 0 ? 0 : 1;
    number++;
    return Optional.of(new Line(number, start, position, bytes.toByteArray(), whole));
  }
}
