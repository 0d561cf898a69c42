package org.reportedly.gazetteer.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Gives the lines of a dump file: plain text, gzip, or a zip archive with one dump in it. */
final class DumpLines {
  /** In bytes: no row of a dump is longer. */
  private static final int LONGEST_LINE = 1 << 18;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] line = new byte[LONGEST_LINE];
  private int length;
  private boolean tooLong;
  private long number = 1;

  private DumpLines() {}

  /** Takes each line with its number, from 1, and how many bytes of the file are read. */
  interface Sink {
    void line(String line, long number, long bytesRead) throws LayerNotWritten;

    /** Takes the number of a line that is no text, and what is wrong with it. */
    void broken(String problem, long number);
  }

  /**
   * Reads a dump to its end.
   *
   * @throws IOException if that is not possible; the lines before were given
   */
  static void read(Path file, Sink sink) throws IOException {
    try (PackedFile packed = PackedFile.open(file)) {
      new DumpLines().read(packed, sink);
    }
  }

  private void read(PackedFile packed, Sink sink) throws IOException {
    InputStream in = new BufferedInputStream(packed.content(), 1 << 16);
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        give(packed, sink);
      } else if (length < line.length) {
        line[length++] = (byte) next;
      } else {
        tooLong = true;
      }
    }
    if (length > 0) {
      give(packed, sink);
    }
  }

  private void give(PackedFile packed, Sink sink) throws LayerNotWritten {
    if (tooLong) {
      sink.broken("longer than " + LONGEST_LINE + " bytes", number);
    } else {
      int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
      String text = new String(line, 0, end, StandardCharsets.UTF_8);
      if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(end)) {
        sink.broken("not in UTF-8", number);
      } else {
        boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        sink.line(marked ? text.substring(1) : text, number, packed.bytesRead());
      }
    }
    length = 0;
    tooLong = false;
    number++;
  }

  private boolean isUtf8(int end) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, end));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
