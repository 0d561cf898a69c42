package org.reportedly.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes a response on and keeps all of its bytes, up to a limit. */
final class RawExchange extends FilterInputStream {
  /** That more bytes came than may come. */
  static final class TooManyBytes extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int limit;

  RawExchange(InputStream in, int limit) {
    super(in);
    this.limit = limit;
  }

  byte[] bytes() {
    return kept.toByteArray();
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      keep(new byte[] {(byte) value}, 0, 1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      keep(buffer, offset, read);
    }
    return read;
  }

  private void keep(byte[] buffer, int offset, int length) throws IOException {
    if (kept.size() + (long) length > limit) {
      throw new TooManyBytes();
    }
    kept.write(buffer, offset, length);
  }
}
