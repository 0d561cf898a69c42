package org.reportedly.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Passes bytes on, counts them, and can go back to a place that was not forgotten, as long as that
 * is not too far behind. Not for use by many threads.
 */
final class ReplayStream extends InputStream {
  private final InputStream in;
  private final int mostKept;
  private byte[] kept = new byte[64 * 1024];
  private int length;
  private long keptFrom;
  private long position;

  /**
   * @param in not closed
   * @param mostKept how many bytes are remembered
   */
  ReplayStream(InputStream in, int mostKept) {
    this.in = in;
    this.mostKept = mostKept;
  }

  /** How many bytes stand before the next one. */
  long position() {
    return position;
  }

  /** Forgets what stands before the place; nobody will go back there. */
  void forgetBefore(long place) {
    int gone = Math.clamp(place - keptFrom, 0, length);
    System.arraycopy(kept, gone, kept, 0, length - gone);
    keptFrom += gone;
    length -= gone;
  }

  /** Goes back to the place, or to the first after it that is remembered. */
  void goBackTo(long place) {
    position = Math.clamp(place, keptFrom, position);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int wanted) throws IOException {
    long ahead = keptFrom + length - position;
    if (ahead > 0) {
      int given = (int) Math.min(ahead, wanted);
      System.arraycopy(kept, (int) (position - keptFrom), buffer, offset, given);
      position += given;
      return given;
    }
    int read = in.read(buffer, offset, wanted);
    if (read > 0) {
      keep(buffer, offset, read);
      position += read;
    }
    return read;
  }

  private void keep(byte[] buffer, int offset, int read) {
    if (length + read > mostKept) {
      length = 0;
      keptFrom = position;
    }
    if (length + read > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + read));
    }
    System.arraycopy(buffer, offset, kept, length, read);
    length += read;
  }
}
