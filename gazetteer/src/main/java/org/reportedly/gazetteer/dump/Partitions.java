package org.reportedly.gazetteer.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Deals rows out to temporary files by ranges of ids, so that each range fits in memory. Holds at
 * most {@value #MOST_BUFFERED} bytes itself.
 */
final class Partitions implements Closeable {
  private static final int IDS_IN_BITS = 16;
  private static final int MOST_BUFFERED = 1 << 25;

  private final Path folder;
  private final Map<Integer, ByteArrayOutputStream> buffers = new TreeMap<>();
  private long buffered;

  /** Writes one row. */
  interface Row {
    void write(DataOutputStream out) throws IOException;
  }

  /** Reads all rows of one range. */
  interface Reader {
    void read(DataInputStream in) throws IOException;
  }

  Partitions(Path folder) {
    this.folder = folder;
  }

  void add(int id, Row row) throws LayerNotWritten {
    ByteArrayOutputStream buffer =
        buffers.computeIfAbsent(id >>> IDS_IN_BITS, partition -> new ByteArrayOutputStream());
    int before = buffer.size();
    try {
      row.write(new DataOutputStream(buffer));
      buffered += buffer.size() - before;
      if (buffered > MOST_BUFFERED) {
        flush();
      }
    } catch (IOException e) {
      throw new LayerNotWritten(folder, e);
    }
  }

  private void flush() throws IOException {
    for (Map.Entry<Integer, ByteArrayOutputStream> partition : buffers.entrySet()) {
      if (partition.getValue().size() > 0) {
        try (OutputStream out =
            Files.newOutputStream(
                file(partition.getKey()), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
          partition.getValue().writeTo(out);
        }
        // A buffer keeps its size when it is reset: a new one gives the memory back.
        partition.setValue(new ByteArrayOutputStream());
      }
    }
    buffered = 0;
  }

  private Path file(int partition) {
    return folder.resolve("ids-" + partition);
  }

  /** Reads the ranges in the order of ids. */
  void readAll(Reader reader) throws IOException {
    flush();
    for (int partition : buffers.keySet()) {
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(Files.newInputStream(file(partition)), 1 << 16))) {
        reader.read(in);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (int partition : buffers.keySet()) {
      Files.deleteIfExists(file(partition));
    }
    Files.deleteIfExists(folder);
  }
}
