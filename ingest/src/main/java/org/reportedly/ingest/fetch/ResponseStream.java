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
  private static final int SPARE = 8192;

  private final InputStream in;
  private final int headerBytes;

  ResponseStream(InputStream in, int headerBytes) {
    this.in = in;
    this.headerBytes = headerBytes;
  }

  /** The response's header. Must be read before the body. */
  HttpResponse header() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int lineLength = 0;
    for (int here = in.read(); here >= 0; here = in.read()) {
      header.write(here);
      if (header.size() > headerBytes) {
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

  /** The body, still packed. */
  byte[] body(int status, Map<String, String> headers) throws IOException {
    if (status == 304 || status == 204) {
      return new byte[0];
    }
    String encoding = headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (encoding.contains("chunked")) {
      // Parsed by the library, which wants a header of its own before the chunks.
      InputStream whole =
          new SequenceInputStream(
              new ByteArrayInputStream(CHUNKED.getBytes(StandardCharsets.US_ASCII)), in);
      try (InputStream body = HttpResponse.parse(Channels.newChannel(whole)).body().stream()) {
        return body.readAllBytes();
      }
    }
    String length = headers.getOrDefault("content-length", "").strip();
    if (!length.matches("\\d{1,18}")) {
      return in.readAllBytes();
    }
    long announced = Long.parseLong(length);
    if (announced > Integer.MAX_VALUE - SPARE) {
      throw new TooManyBytes();
    }
    return in.readNBytes((int) announced);
  }
}
