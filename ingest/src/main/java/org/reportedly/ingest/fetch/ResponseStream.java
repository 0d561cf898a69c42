package org.reportedly.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.reportedly.ingest.fetch.RawExchange.TooManyBytes;

/**
 * Reads one response from a connection, no byte further than its end: its header, and then the body
 * as the header tells its length, or to the end of the connection.
 */
final class ResponseStream {
  private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  private final InputStream in;
  private final FetchLimits limits;

  ResponseStream(InputStream in, FetchLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** The response's header. Must be read before the body. */
  HttpResponse header() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int lineLength = 0;
    for (int here = in.read(); here >= 0; here = in.read()) {
      header.write(here);
      if (header.size() > limits.headerBytes()) {
        throw new TooManyBytes();
      }
      if (here == '\n' && lineLength == 0) {
        break;
      }
      lineLength = here == '\n' ? 0 : here == '\r' ? lineLength : lineLength + 1;
    }
    return HttpResponse.parseWithoutBody(
        Channels.newChannel(new ByteArrayInputStream(header.toByteArray())),
        Channels.newChannel(OutputStream.nullOutputStream()));
  }

  /** The body, still packed; of a larger one than there may be, as much as there may be. */
  Body body(int status, Map<String, String> headers) throws IOException {
    if (status == 304 || status == 204) {
      return Body.EMPTY;
    }
    String encoding = headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (encoding.contains("chunked")) {
      // Parsed by the library, which wants a header of its own before the chunks.
      InputStream whole =
          new SequenceInputStream(
              new ByteArrayInputStream(CHUNKED.getBytes(StandardCharsets.US_ASCII)), in);
      try (InputStream body = HttpResponse.parse(Channels.newChannel(whole)).body().stream()) {
        return toTheEnd(body);
      }
    }
    String length = headers.getOrDefault("content-length", "").strip();
    return length.matches("\\d{1,18}") ? ofLength(Long.parseLong(length)) : toTheEnd(in);
  }

  private Body ofLength(long announced) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(announced, limits.bodyBytes()));
    Completeness completeness =
        bytes.length == announced
            ? Completeness.WHOLE
            : bytes.length == limits.bodyBytes() ? Completeness.CUT : Completeness.BROKEN_OFF;
    return new Body(bytes, completeness);
  }

  private Body toTheEnd(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(limits.bodyBytes());
    boolean more = bytes.length == limits.bodyBytes() && body.read() >= 0;
    return new Body(bytes, more ? Completeness.CUT : Completeness.WHOLE);
  }
}
