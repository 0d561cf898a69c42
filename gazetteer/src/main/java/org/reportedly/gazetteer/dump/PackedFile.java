package org.reportedly.gazetteer.dump;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An open file, unpacked as its first bytes ask for, whatever its name says.
 *
 * @param counting the file as it is stored
 * @param content what was packed
 */
record PackedFile(Counting counting, InputStream content) implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** Opens a file that is plain, a gzip file, or a zip archive, of which its first dump counts. */
  static PackedFile open(Path file) throws IOException {
    Counting counting = new Counting(Files.newInputStream(file));
    try {
      return new PackedFile(counting, unpacked(file, new BufferedInputStream(counting, BUFFER)));
    } catch (IOException | RuntimeException e) {
      counting.close();
      throw e;
    }
  }

  private static InputStream unpacked(Path file, InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (first == 0x1f && second == 0x8b) {
      return new GZIPInputStream(in, BUFFER);
    }
    if (first == 'P' && second == 'K') {
      return dump(new ZipInputStream(in));
    }
    if (first >= 0 && (name.endsWith(".gz") || name.endsWith(".zip"))) {
      throw new IOException("it is no " + name.substring(name.lastIndexOf('.')) + " archive");
    }
    return in;
  }

  private static InputStream dump(ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".txt")
          && !entry.getName().toLowerCase(Locale.ROOT).contains("readme")
          && !entry.getName().contains("iso-languagecodes")) {
        return zip;
      }
    }
    throw new IOException("the archive holds no dump (a .txt file in GeoNames' columns)");
  }

  /** How much of the file, as it is stored, is read. */
  long bytesRead() {
    return counting.count;
  }

  @Override
  public void close() throws IOException {
    try (counting) {
      content.close();
    }
  }

  /** Counts what is read. */
  static final class Counting extends FilterInputStream {
    private long count;

    private Counting(InputStream in) {
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
