package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program is told of news, as it really hears of them. */
class WebhooksTest {
  /** One delivery, as it came. */
  // The bytes are looked at and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Heard(String moment, String signature, byte[] body) {
    JsonNode json() {
      return new JsonMapper().readTree(body);
    }
  }

  @TempDir Path folder;
  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
  private volatile int status = 204;
  private final ExecutorService receiving = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer receiver;
  private RunningDesk desk;

  @BeforeEach
  void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setExecutor(receiving);
    receiver.createContext(
        "/hook",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          if (status < 300) {
            heard.add(
                new Heard(
                    exchange.getRequestHeaders().getFirst("X-Reportedly-Timestamp"),
                    exchange.getRequestHeaders().getFirst("X-Reportedly-Signature"),
                    body));
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    receiver.start();
    desk = new RunningDesk(folder, List.of());
  }

  @AfterEach
  void stop() {
    desk.close();
    receiver.stop(0);
    receiving.shutdownNow();
  }

  @Test
  void whatMeetsTheFilterIsToldAndSigned() throws Exception {
    JsonNode hook = register("claims", "&stance=denies");
    Reports.ofCalamar().forEach(it -> desk.picture.add(it, "test"));

    Until.holds("it is told", () -> !heard.isEmpty());
    Heard told = heard.element();
    assertThat(told.json().path("of").asString()).isEqualTo("claims");
    assertThat(told.json().path("items").findValuesAsString("stance")).containsOnly("denies");
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] secret = hook.path("secret").asString().getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    mac.update((told.moment + ".").getBytes(StandardCharsets.UTF_8));
    assertThat(told.signature)
        .isEqualTo("sha256=" + HexFormat.of().formatHex(mac.doFinal(told.body)));
    assertThat(desk.get("/webhooks.json").body())
        .contains("\"status\":\"fine\"")
        .doesNotContain(hook.path("secret").asString());
  }

  @Test
  void incidentsAreToldWhenTheyComeAboutAndWhenTheyChange() {
    register("incidents", "&place=Calamar&verdict=contested");
    Reports.ofCalamar().forEach(it -> desk.picture.add(it, "test"));

    Until.holds(
        "a contested one is told",
        () ->
            heard.stream()
                .anyMatch(it -> it.json().path("items").toString().contains("contested")));
  }

  @Test
  void aReceiverThatDoesNotAnswerHoldsUpNobodyElse() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    Queue<String> late = new ConcurrentLinkedQueue<>();
    receiver.createContext(
        "/slow",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          late.add(new JsonMapper().readTree(body).path("items").toString());
          try (exchange) {
            answer.await();
            exchange.sendResponseHeaders(204, -1);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
    try {
      register("/slow", "reports", "");
      register("/hook", "reports", "");
      desk.picture.add(Reports.ofCalamar().getFirst(), "test");
      Until.holds("both are told", () -> late.size() == 1 && !heard.isEmpty());
      desk.picture.add(Reports.ofCalamar().getLast(), "test");

      Until.holds("the quick one is told again", () -> heard.size() == 2);
      assertThat(late).as("the slow one is told one thing at a time").hasSize(1);
    } finally {
      answer.countDown();
    }
    Until.holds("then it is told the rest", () -> late.size() == 2);
    assertThat(late).first().asString().contains("post-1");
    assertThat(late).last().asString().contains("wire-2").doesNotContain("post-1");
  }

  @Test
  void whatFailedIsTriedAgainAlsoByADeskThatStartsAgain() throws IOException {
    status = 503;
    register("reports", "");
    desk.picture.add(Reports.ofTheProvince(), "test");
    Until.holds(
        "the failure is told", () -> desk.get("/webhooks.json").body().contains("it answered 503"));
    assertThat(heard).isEmpty();

    desk.close();
    status = 200;
    Path file = folder.resolve("desk").resolve("webhooks.json");
    String kept = Files.readString(file);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    Files.writeString(
        file, kept.replaceFirst("\"next\" : \"[^\"]+\"", "\"next\" : \"2020-01-01T00:00:00Z\""));
    desk = new RunningDesk(folder, List.of());

    Until.holds("it is told after all", () -> !heard.isEmpty());
    assertThat(heard.element().json().toString()).contains("relief-3");
  }

  @Test
  void aWebhookIsTakenAwayAndNonsenseIsRefused() {
    String id = register("claims", "").path("id").asString();
    assertThat(desk.post("/api/webhooks/" + id + "/remove", "").statusCode()).isEqualTo(200);
    assertThat(desk.post("/api/webhooks/" + id + "/remove", "").statusCode()).isEqualTo(404);
    assertThat(desk.post("/api/webhooks", "url=ftp://example.org&of=claims").statusCode())
        .isEqualTo(422);
    assertThat(desk.post("/api/webhooks", "url=http://example.org&of=weather").statusCode())
        .isEqualTo(400);
  }

  private JsonNode register(String of, String filter) {
    return register("/hook", of, filter);
  }

  private JsonNode register(String path, String of, String filter) {
    String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    HttpResponse<String> answer =
        desk.post("/api/webhooks", "url=" + address + "&of=" + of + filter);
    assertThat(answer.statusCode()).isEqualTo(201);
    return new JsonMapper().readTree(answer.body());
  }
}
