package org.reportedly.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.reportedly.ingest.fetch.FetchFailure.Kind;
import org.reportedly.ingest.text.Unreadable;

/** Decompresses bodies, and stops at those that are bombs. */
public final class ContentDecoding {
  /** Bodies so small may grow by any ratio. */
  private static final int ALWAYS_ALLOWED = 1024 * 1024;

  private final FetchLimits limits;

  /**
   * @param limits for the size of what comes out
   */
  public ContentDecoding(FetchLimits limits) {
    this.limits = limits;
  }

  /**
   * The body as its server meant it. Of a compressed body that breaks off, what came before the
   * break is given, as browsers do.
   *
   * @param encoding the header {@code Content-Encoding}; empty for none
   */
  byte[] decode(byte[] body, String encoding) throws FetchFailure {
    byte[] decoded = body;
    String[] layers = encoding.toLowerCase(Locale.ROOT).split(",", -1);
    for (int i = layers.length - 1; i >= 0; i--) {
      decoded = layer(decoded, layers[i].strip());
    }
    return decoded;
  }

  /**
   * As {@link #decode}, for those who do not fetch.
   *
   * @throws Unreadable if it cannot be unpacked within the limits
   */
  public byte[] unpack(byte[] body, String encoding) throws Unreadable {
    try {
      return decode(body, encoding);
    } catch (FetchFailure failure) {
      throw new Unreadable(failure.reason(), failure.wayOut());
    }
  }

  private byte[] layer(byte[] body, String encoding) throws FetchFailure {
    try {
      return switch (encoding) {
        case "", "identity" -> body;
        case "gzip", "x-gzip" -> unpack(body, new GZIPInputStream(new ByteArrayInputStream(body)));
        case "deflate" -> unpack(body, deflated(body));
        case "br" -> unpack(body, new BrotliInputStream(new ByteArrayInputStream(body)));
        default ->
            throw new FetchFailure(
                Kind.UNUSABLE,
                "the body is compressed in an unknown way: " + encoding,
                "Save the page from a browser and give that file.");
      };
    } catch (IOException broken) {
      throw new FetchFailure(
          Kind.PASSING, "the compressed body is broken", "It is tried again later.");
    }
  }

  /** Some servers send deflate with, some without its wrapping. */
  private static InputStream deflated(byte[] body) {
    boolean wrapped =
        body.length > 1
            && (body[0] & 0x0F) == 8
            && ((body[0] & 0xFF) * 256 + (body[1] & 0xFF)) % 31 == 0;
    return new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!wrapped));
  }

  private byte[] unpack(byte[] packed, InputStream in) throws IOException, FetchFailure {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    long most = Math.max(ALWAYS_ALLOWED, (long) packed.length * limits.ratio());
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        all.write(buffer, 0, read);
        if (all.size() > limits.bodyBytes() || all.size() > most) {
          throw new FetchFailure(
              Kind.UNUSABLE,
              "the body unpacks to more than %d bytes"
                  .formatted(Math.min(most, limits.bodyBytes())),
              "It is passed over.");
        }
      }
    } catch (IOException broken) {
      if (all.size() == 0) {
        throw broken;
      }
    }
    return all.toByteArray();
  }
}
