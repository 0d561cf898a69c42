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
   * The body as its server meant it. Of one that breaks off, what came before the break is given,
   * as browsers do.
   *
   * @param encoding the header {@code Content-Encoding}; empty for none
   */
  Body decode(Body body, String encoding) throws FetchFailure {
    Body decoded = body;
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
      Body whole = decode(new Body(body, Completeness.WHOLE), encoding);
      if (whole.completeness() == Completeness.CUT) {
        throw new Unreadable(
            "the body unpacks to more than " + limits.bodySize(), "It is passed over.");
      }
      return whole.bytes();
    } catch (FetchFailure failure) {
      throw new Unreadable(failure.reason(), failure.wayOut());
    }
  }

  private Body layer(Body packed, String encoding) throws FetchFailure {
    byte[] body = packed.bytes();
    if (body.length == 0) {
      return packed;
    }
    try {
      return switch (encoding) {
        case "", "identity" -> packed;
        case "gzip", "x-gzip" ->
            unpack(packed, new GZIPInputStream(new ByteArrayInputStream(body)));
        case "deflate" -> unpack(packed, deflated(body));
        case "br" -> unpack(packed, new BrotliInputStream(new ByteArrayInputStream(body)));
        default ->
            throw new FetchFailure(
                Kind.UNUSABLE,
                "the body is compressed in an unknown way: " + encoding,
                "Save the page from a browser and give that file.");
      };
    } catch (IOException broken) {
      throw new FetchFailure(Kind.PASSING, "the compressed body is broken", "Try again later.");
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

  private Body unpack(Body packed, InputStream in) throws IOException, FetchFailure {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    long most = Math.max(ALWAYS_ALLOWED, (long) packed.bytes().length * limits.ratio());
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        int room = limits.bodyBytes() - all.size();
        all.write(buffer, 0, Math.min(read, room));
        if (all.size() > most) {
          throw new FetchFailure(
              Kind.UNUSABLE,
              "the body unpacks to more than %d times its size".formatted(limits.ratio()),
              "It is passed over.");
        }
        if (read > room) {
          return new Body(all.toByteArray(), Completeness.CUT);
        }
      }
      return new Body(all.toByteArray(), packed.completeness());
    } catch (IOException broken) {
      if (all.size() == 0) {
        throw broken;
      }
      return new Body(all.toByteArray(), packed.completeness().and(Completeness.BROKEN_OFF));
    }
  }
}
