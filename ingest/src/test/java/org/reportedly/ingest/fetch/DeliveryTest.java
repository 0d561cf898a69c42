package org.reportedly.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final byte[] BODY = "{\"harbour\": \"open\"}".getBytes(StandardCharsets.UTF_8);

  private final List<String> heard = new ArrayList<>();
  private HttpServer server;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          heard.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("X-Told")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().equals("/moved") ? 307 : 202, -1);
          exchange.close();
        });
    server.start();
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static Delivery delivery(boolean allowPrivate) {
    return new Delivery(new AddressRule(allowPrivate), Duration.ofSeconds(5), "reportedly-test");
  }

  @Test
  void theBodyAndItsHeadersArrive() throws FetchFailure {
    int status =
        delivery(true)
            .post(address.resolve("/in?box=1"), Map.of("X-Told", "yes\r\nX-Smuggled: no"), BODY);

    assertThat(status).isEqualTo(202);
    assertThat(heard).containsExactly("POST /in?box=1 yesX-Smuggled: no {\"harbour\": \"open\"}");
  }

  @Test
  void whereItLeadsIsNotFollowed() throws FetchFailure {
    assertThat(delivery(true).post(address.resolve("/moved"), Map.of(), BODY)).isEqualTo(307);
    assertThat(heard).hasSize(1);
  }

  @Test
  void theMachineItselfAndItsNetworksAreNotReached() {
    assertThatThrownBy(() -> delivery(false).post(address, Map.of(), BODY))
        .isInstanceOf(FetchFailure.class)
        .hasMessageContaining("not public");
    assertThat(heard).isEmpty();
  }
}
