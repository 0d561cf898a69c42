package org.reportedly.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;

/** Makes bodies smaller for clients that understand gzip. */
final class Compression {
  private static final int SMALLEST = 1_400;

  private Compression() {}

  static boolean isWorthIt(int bytes) {
    return bytes >= SMALLEST;
  }

  static boolean isAccepted(HttpFields headers) {
    String accepted = headers.get("Accept-Encoding");
    return accepted != null && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?(,|$)).*");
  }

  static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new Fast(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** Pages are made anew for each request: the best compression would take longer than sending. */
  private static final class Fast extends GZIPOutputStream {
    Fast(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
