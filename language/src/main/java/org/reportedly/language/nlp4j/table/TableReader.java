package org.reportedly.language.nlp4j.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link TableWriter} wrote, in the same order, with no copy of a whole array. */
public final class TableReader implements AutoCloseable {
  private final InputStream in;
  private final String name;
  private final byte[] chunk = new byte[TableFormat.CHUNK];

  /**
   * Opens a file of tables.
   *
   * @param in closed in the end
   * @param name of the file, for messages
   * @throws IOException if it is no such file, or of another version
   */
  public TableReader(InputStream in, String name) throws IOException {
    this.in = in;
    this.name = name;
    if (number() != TableFormat.MAGIC) {
      throw new IOException(name + " is no file of tables of this program's version");
    }
  }

  private int number() throws IOException {
    return next(Integer.BYTES).getInt();
  }

  /** The next text. */
  public String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The next array. */
  public byte[] bytes() throws IOException {
    byte[] values = new byte[length()];
    if (in.readNBytes(values, 0, values.length) != values.length) {
      throw cut();
    }
    return values;
  }

  /** The next array. */
  public short[] shorts() throws IOException {
    short[] values = new short[length()];
    for (int at = 0; at < values.length; ) {
      int count = Math.min(values.length - at, TableFormat.CHUNK / Short.BYTES);
      next(count * Short.BYTES).asShortBuffer().get(values, at, count);
      at += count;
    }
    return values;
  }

  /** The next array. */
  public float[] floats() throws IOException {
    float[] values = new float[length()];
    for (int at = 0; at < values.length; ) {
      int count = Math.min(values.length - at, TableFormat.CHUNK / Float.BYTES);
      next(count * Float.BYTES).asFloatBuffer().get(values, at, count);
      at += count;
    }
    return values;
  }

  /** The next array. */
  public long[] longs() throws IOException {
    long[] values = new long[length()];
    for (int at = 0; at < values.length; ) {
      int count = Math.min(values.length - at, TableFormat.CHUNK / Long.BYTES);
      next(count * Long.BYTES).asLongBuffer().get(values, at, count);
      at += count;
    }
    return values;
  }

  private int length() throws IOException {
    int length = number();
    if (length < 0) {
      throw new IOException(name + " is damaged");
    }
    return length;
  }

  private ByteBuffer next(int bytes) throws IOException {
    if (in.readNBytes(chunk, 0, bytes) != bytes) {
      throw cut();
    }
    return ByteBuffer.wrap(chunk, 0, bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private IOException cut() {
    return new IOException(name + " is cut off");
  }

  /**
   * Tells that everything was read.
   *
   * @throws IOException if the file does not end here as it was written
   */
  public void end() throws IOException {
    if (number() != TableFormat.END) {
      throw new IOException(name + " is damaged");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
