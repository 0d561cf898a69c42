package org.reportedly.language.nlp4j.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes arrays and texts one after another. */
public final class TableWriter implements AutoCloseable {
  private final OutputStream out;
  private final ByteBuffer chunk =
      ByteBuffer.allocate(TableFormat.CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  /** Writes to a stream and closes it in the end. */
  public TableWriter(OutputStream out) throws IOException {
    this.out = out;
    number(TableFormat.MAGIC);
  }

  private void number(int value) throws IOException {
    room(Integer.BYTES).putInt(value);
  }

  /** Writes a text. */
  public void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes an array with its length. */
  public void bytes(byte[] values) throws IOException {
    number(values.length);
    flush();
    out.write(values);
  }

  /** Writes an array with its length. */
  public void shorts(short[] values) throws IOException {
    number(values.length);
    for (short value : values) {
      room(Short.BYTES).putShort(value);
    }
  }

  /** Writes an array with its length. */
  public void floats(float[] values) throws IOException {
    number(values.length);
    for (float value : values) {
      room(Float.BYTES).putFloat(value);
    }
  }

  /** Writes an array with its length. */
  public void longs(long[] values) throws IOException {
    number(values.length);
    for (long value : values) {
      room(Long.BYTES).putLong(value);
    }
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (chunk.remaining() < bytes) {
      flush();
    }
    return chunk;
  }

  private void flush() throws IOException {
    out.write(chunk.array(), 0, chunk.position());
    chunk.clear();
  }

  @Override
  public void close() throws IOException {
    number(TableFormat.END);
    flush();
    out.close();
  }
}
