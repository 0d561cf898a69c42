package org.reportedly.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.reportedly.ingest.fetch.FetchFailure.Kind;

/**
 * Sends something to an address of the web that somebody else chose: only to where the rule allows,
 * to the very address that was checked, within a time, and without following where it leads. What
 * is answered beside the status is not read.
 *
 * <p>May be used by many threads at once.
 */
public final class Delivery {
  private final AddressRule rule;
  private final Duration whole;
  private final String userAgent;

  /**
   * @param rule which addresses may be reached
   * @param whole how long all of it may take
   * @param userAgent how the program names itself
   */
  public Delivery(AddressRule rule, Duration whole, String userAgent) {
    this.rule = rule;
    this.whole = whole;
    this.userAgent = userAgent;
  }

  /**
   * Posts the body.
   *
   * @param target as {@link WebAddress#parse} gives it
   * @param headers by name; what would begin a new line is taken out
   * @return the status that was answered
   * @throws FetchFailure if nobody answered, or the address must not be reached
   */
  public int post(URI target, Map<String, String> headers, byte[] body) throws FetchFailure {
    Connection connection = new Connection((SSLSocketFactory) SSLSocketFactory.getDefault());
    FutureTask<Integer> request =
        new FutureTask<>(() -> exchange(connection, target, headers, body));
    Thread.ofVirtual().start(request);
    try (connection) {
      return request.get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new FetchFailure(
          Kind.PASSING,
          "it took longer than %d s".formatted(whole.toSeconds()),
          "Try again later.");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof FetchFailure failure
          ? failure
          : new FetchFailure(
              Kind.PASSING, "the connection failed: " + failed.getCause(), "Try again later.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchFailure(Kind.PASSING, "the sending was stopped", "Try again later.");
    } catch (IOException closing) {
      throw new FetchFailure(Kind.PASSING, "the connection failed: " + closing, "Try again later.");
    }
  }

  private int exchange(Connection connection, URI target, Map<String, String> headers, byte[] body)
      throws IOException, FetchFailure {
    String host = target.getHost();
    connection.open(
        target, rule.resolve(host.startsWith("[") ? host.substring(1, host.length() - 1) : host));
    connection.out().write(head(target, headers, body).getBytes(StandardCharsets.UTF_8));
    connection.out().write(body);
    connection.out().flush();
    return new ResponseStream(new BufferedInputStream(connection.in()), FetchLimits.DEFAULT)
        .header()
        .status();
  }

  private String head(URI target, Map<String, String> headers, byte[] body) {
    String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    String port = target.getPort() < 0 ? "" : ":" + target.getPort();
    StringBuilder head = new StringBuilder();
    head.append("POST ").append(path).append(query).append(" HTTP/1.1\r\n");
    line(head, "Host", target.getHost() + port);
    line(head, "User-Agent", userAgent);
    line(head, "Content-Length", Integer.toString(body.length));
    line(head, "Connection", "close");
    headers.forEach((name, value) -> line(head, name, value));
    return head.append("\r\n").toString();
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value.replaceAll("[\\r\\n]", "")).append("\r\n");
  }
}
