package org.reportedly.server.measuring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks one desk for pages, as a browser does that has no cookie. May be used by many threads. */
final class DeskClient {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String origin;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param origin such as {@code http://127.0.0.1:8080}
   */
  DeskClient(String origin) {
    this.origin = origin.replaceFirst("/$", "");
  }

  /** How long one answer took in nanoseconds, to its last byte, and whether it was a good one. */
  record Taken(String path, long nanoseconds, boolean good) {}

  Taken time(String path) {
    long begun = System.nanoTime();
    boolean good = send(path).statusCode() == 200;
    return new Taken(path, System.nanoTime() - begun, good);
  }

  JsonNode json(String path) {
    return MAPPER.readTree(send(path).body());
  }

  private HttpResponse<byte[]> send(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException failure) {
      throw new IllegalStateException(origin + path + " is not answered", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
