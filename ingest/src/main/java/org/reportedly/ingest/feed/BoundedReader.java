package org.reportedly.ingest.feed;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Passes characters on and stops where too many come between two marks. */
final class BoundedReader extends Reader {
  private final PushbackReader in;
  private final int limit;
  private long since;

  BoundedReader(Reader in, int limit) {
    this.in = new PushbackReader(in);
    this.limit = limit;
  }

  /** The first character that is no white space, which is read again; -1 if there is none. */
  int firstVisible() throws IOException {
    int first = in.read();
    while (first >= 0 && (Character.isWhitespace(first) || first == '\uFEFF' || first == 0)) {
      first = in.read();
      since++;
      checkLength();
    }
    if (first >= 0) {
      in.unread(first);
    }
    since = 0;
    return first;
  }

  /** Starts to count anew. */
  void startPiece() {
    since = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    since += Math.max(0, read);
    checkLength();
    return read;
  }

  private void checkLength() {
    if (since > limit) {
      throw new TooLongException();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
