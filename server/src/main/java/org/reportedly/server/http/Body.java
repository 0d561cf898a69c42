package org.reportedly.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What an answer carries. */
public sealed interface Body {
  /** A body that is at hand as a whole; it gets an entity tag and is compressed. */
  final class Whole implements Body {
    private final byte[] bytes;

    /**
     * @param bytes not to be changed any more
     */
    public Whole(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The text as UTF-8. */
    public static Whole of(String text) {
      return new Whole(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** A body that is written while it is sent, however long it may be. */
  record Streamed(Writing writing) implements Body {}

  /** Writes a body. */
  @FunctionalInterface
  interface Writing {
    /**
     * Writes all of it.
     *
     * @param out flushed to send what was written so far; closed by the caller
     * @throws IOException also when the client went away
     */
    void to(OutputStream out) throws IOException;
  }
}
