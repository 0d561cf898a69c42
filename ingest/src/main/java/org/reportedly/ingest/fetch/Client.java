package org.reportedly.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/**
 * Makes one request with HTTP/1.1 on a connection of its own, and holds it to all limits, the time
 * of the whole included: the request is made on a thread of its own, and when the time is over its
 * connection is closed under it.
 *
 * <p>May be used by many threads at once.
 */
final class Client {
  /** What the marks between the chunks of a body may take beside it. */
  private static final int FRAMING = 1024 * 1024;

  private final FetchLimits limits;
  private final AddressRule rule;
  private final String userAgent;
  private final SSLSocketFactory secure;
  private final ContentDecoding decoding;

  Client(FetchLimits limits, AddressRule rule, String userAgent, SSLSocketFactory secure) {
    this.limits = limits;
    this.rule = rule;
    this.userAgent = userAgent;
    this.secure = secure;
    this.decoding = new ContentDecoding(limits);
  }

  /** Asks for one thing and follows nothing. */
  Answer get(URI target, Validators known) throws FetchFailure {
    Connection connection = new Connection(secure);
    FutureTask<Answer> request = new FutureTask<>(() -> exchange(connection, target, known));
    Thread.ofVirtual().start(request);
    try (connection) {
      return request.get(limits.wholeRequest().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new FetchFailure(
          Kind.PASSING,
          "it took longer than %d s".formatted(limits.wholeRequest().toSeconds()),
          "Try again later.");
    } catch (ExecutionException failed) {
      throw told(failed.getCause());
    } catch (InterruptedException | CancellationException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchFailure(Kind.PASSING, "the fetching was stopped", "Start it again.");
    } catch (IOException closing) {
      throw told(closing);
    }
  }

  private FetchFailure told(@Nullable Throwable cause) {
    return switch (cause) {
      case null -> new FetchFailure(Kind.PASSING, "the fetching failed", "Try again later.");
      case FetchFailure failure -> failure;
      case RawExchange.TooManyBytes _ ->
          new FetchFailure(
              Kind.UNUSABLE,
              "it is larger than %s".formatted(limits.bodySize()),
              "It is passed over.");
      case SSLException unproved -> SecureFailure.of(unproved);
      case IOException broken ->
          new FetchFailure(
              Kind.PASSING, "the connection failed: " + broken.getMessage(), "Try again later.");
      default ->
          new FetchFailure(Kind.UNUSABLE, "the answer is broken: " + cause, "It is passed over.");
    };
  }

  private Answer exchange(Connection connection, URI target, Validators known)
      throws IOException, FetchFailure {
    connection.open(target, rule.resolve(bare(target.getHost())));
    connection.out().write(request(target, known).getBytes(StandardCharsets.ISO_8859_1));
    connection.out().flush();
    RawExchange raw =
        new RawExchange(
            new BufferedInputStream(connection.in()),
            limits.bodyBytes() + limits.headerBytes() + FRAMING);
    ResponseStream stream = new ResponseStream(raw, limits);
    HttpResponse response = stream.header();
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, List<String>> header : response.headers().map().entrySet()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().getFirst());
    }
    Body packed = stream.body(response.status(), headers);
    Body body = decoding.decode(packed, headers.getOrDefault("content-encoding", ""));
    return new Answer(
        target, response.status(), headers, raw.bytes(), body.bytes(), body.completeness());
  }

  private String request(URI target, Validators known) {
    String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    String port = target.getPort() < 0 ? "" : ":" + target.getPort();
    StringBuilder request = new StringBuilder();
    request.append("GET ").append(path).append(query).append(" HTTP/1.1\r\n");
    line(request, "Host", target.getHost() + port);
    line(request, "User-Agent", userAgent);
    line(request, "Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8");
    line(request, "Accept-Encoding", "gzip, br");
    known.entityTag().ifPresent(tag -> line(request, "If-None-Match", tag));
    known.lastModified().ifPresent(date -> line(request, "If-Modified-Since", date));
    line(request, "Connection", "close");
    return request.append("\r\n").toString();
  }

  /** What servers said before is said again; none of it may begin a line of its own. */
  private static void line(StringBuilder request, String name, String value) {
    request.append(name).append(": ").append(value.replaceAll("[\\r\\n]", "")).append("\r\n");
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
