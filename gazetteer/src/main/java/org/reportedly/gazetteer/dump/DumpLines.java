package org.reportedly.gazetteer.dump;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Gives the lines of a dump file: plain text, gzip, or a zip archive with one dump in it. */
final class DumpLines {
  /** Longer lines are cut: no row of a dump is that long. */
  private static final int LONGEST_LINE = 1 << 18;

  private DumpLines() {}

  /** Takes each line with its number and how many bytes of the file are read. */
  interface Sink {
    void line(String line, long number, long bytesRead) throws IOException;
  }

  static void read(Path file, Sink sink) throws IOException {
    try (Counting counting = new Counting(Files.newInputStream(file));
        InputStream in = unpacked(file, new BufferedInputStream(counting, 1 << 16))) {
      lines(in, counting, sink);
    }
  }

  private static InputStream unpacked(Path file, InputStream in) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".gz")) {
      return new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
    }
    if (!name.endsWith(".zip")) {
      return in;
    }
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".txt")
          && !entry.getName().toLowerCase(Locale.ROOT).contains("readme")
          && !entry.getName().contains("iso-languagecodes")) {
        return new BufferedInputStream(zip, 1 << 16);
      }
    }
    throw new IOException("the archive holds no dump");
  }

  private static void lines(InputStream in, Counting counting, Sink sink) throws IOException {
    byte[] line = new byte[LONGEST_LINE];
    int length = 0;
    long number = 1;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        sink.line(text(line, length), number, counting.count);
        length = 0;
        number++;
      } else if (length < line.length) {
        line[length++] = (byte) next;
      }
    }
    if (length > 0) {
      sink.line(text(line, length), number, counting.count);
    }
  }

  private static String text(byte[] line, int length) {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    return new String(line, 0, end, StandardCharsets.UTF_8);
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read >= 0 ? 1 : 0;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
