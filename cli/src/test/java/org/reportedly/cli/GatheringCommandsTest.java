package org.reportedly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedly.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code fetch}, {@code watch} and {@code add} as a person calls them, against real servers. */
class GatheringCommandsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ARTICLE =
      "<html><title>%s</title><article><p>%s, the harbour office said on Tuesday, and nobody was"
          + " hurt.</p></article></html>";

  @TempDir Path folder;

  private HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final AtomicInteger answers = new AtomicInteger();
  private final List<ServerSocket> sockets = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.stop(0);
    for (ServerSocket socket : sockets) {
      socket.close();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String page = pages.get(path);
    switch (path) {
      case "/gone.xml" -> exchange.sendResponseHeaders(410, -1);
      case "/busy.xml" -> {
        exchange.getResponseHeaders().add("Retry-After", "86400");
        exchange.sendResponseHeaders(503, -1);
      }
      case "/moved.xml" -> {
        exchange.getResponseHeaders().add("Location", "/feed.xml");
        exchange.sendResponseHeaders(301, -1);
      }
      default -> {
        if (page == null) {
          exchange.sendResponseHeaders(404, -1);
        } else {
          byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          // No two answers are the same bytes.
          exchange.getResponseHeaders().add("X-Answer", "" + answers.incrementAndGet());
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        }
      }
    }
    exchange.close();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** A server that sends a feed's beginning and then a byte a second. */
  private String slow() throws IOException {
    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    sockets.add(socket);
    Thread.ofVirtual()
        .start(() -> {
          while (!socket.isClosed()) {
            try {
              Socket client = socket.accept();
              Thread.ofVirtual().start(() -> drip(client));
            } catch (IOException closed) {
              return;
            }
          }
        });
    return "http://127.0.0.1:" + socket.getLocalPort() + "/slow.xml";
  }

  private static void drip(Socket client) {
    try (client;
        OutputStream out = client.getOutputStream()) {
      out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write(' ');
        Thread.sleep(1000);
      }
    } catch (IOException gone) {
      // The program has had enough.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private String feed(String... stories) {
    StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Post</title>");
    for (String story : stories) {
      feed.append(
          "<item><title>%1$s</title><link>/%1$s</link><description>%2$s</description></item>"
              .formatted(story, story + " in short"));
    }
    return feed.append("</channel></rss>").toString();
  }

  private String list(String... addresses) throws IOException {
    StringBuilder list = new StringBuilder("<opml><body>");
    Stream.of(addresses).forEach(it -> list.append("<outline xmlUrl='" + it + "'/>"));
    return Files.writeString(folder.resolve("feeds.opml"), list + "</body></opml>").toString();
  }

  private Path reports() {
    return folder.resolve("reports.jsonl");
  }

  private CommandRun run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--allow-private", "--evidence", folder.resolve("evidence").toString()));
    return CommandRun.withoutModels(all.toArray(String[]::new));
  }

  private CommandRun watch(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of(
            "--once",
            "--to",
            reports().toString(),
            "--health",
            folder.resolve("health.json").toString()));
    return run("watch", all.toArray(String[]::new));
  }

  private List<JsonNode> written() throws IOException {
    return Files.readAllLines(reports()).stream().map(JSON::readTree).toList();
  }

  @Test
  void watchTellsHowEachSourceIsAndStopsAtNone() throws IOException {
    pages.put("/feed.xml", feed("ferry"));
    pages.put("/ferry", ARTICLE.formatted("Ferry", "The ferry runs again"));
    pages.put("/torn.xml", "<rss><channel><title>Torn<item><title>One");
    String slow = slow();
    String list =
        list(
            at("/moved.xml"),
            at("/gone.xml"),
            at("/busy.xml"),
            slow,
            at("/torn.xml"),
            at("/none.xml"),
            "http://127.0.0.1:1/");

    CommandRun run = watch(list);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.saidLines())
        .anyMatch(it -> it.contains(at("/moved.xml") + ": has moved to " + at("/feed.xml")))
        .anyMatch(it -> it.contains(at("/gone.xml") + ": gone for good"))
        .anyMatch(it -> it.matches(".*busy.xml: failed once: the server answered 503; next .*"))
        .anyMatch(it -> it.contains(slow + ": failed once: it took longer than 20 s"))
        .anyMatch(it -> it.contains(at("/torn.xml") + ": fine, 1 new"))
        .anyMatch(
            it -> it.contains(at("/none.xml") + ": failed once: there is nothing there (404)"))
        .anyMatch(it -> it.contains("http://127.0.0.1:1/: failed once: the connection failed"));
    assertThat(written())
        .extracting(it -> it.get("text").stringValue())
        .contains("The ferry runs again, the harbour office said on Tuesday, and nobody was hurt.");

    CommandRun status =
        CommandRun.withoutModels(
            "watch", list, "--status", "--health", folder.resolve("health.json").toString());
    assertThat(status.printed())
        .contains("moved.xml: fine at ", "gone.xml: gone for good", "503; next visit at ");
    assertThat(watch(list).saidLines())
        .as("nothing is due, and what waits is told")
        .hasSize(7)
        .anyMatch(it -> it.contains("moved.xml: fine at "));
  }

  @Test
  void whatIsGatheredAgainIsWrittenOnlyWhereItSaysSomethingElse() throws IOException {
    pages.put("/feed.xml", feed("ferry", "quay"));
    pages.put("/ferry", ARTICLE.formatted("Ferry", "The ferry runs again"));
    pages.put("/quay", ARTICLE.formatted("Quay", "Four boats are missing"));
    String to = reports().toString();

    assertThat(run("fetch", at("/feed.xml"), "--to", to).said()).contains("2 new reports");
    assertThat(run("fetch", at("/feed.xml"), "--to", to).said()).contains("0 new reports");
    pages.put("/quay", ARTICLE.formatted("Quay", "Seven boats are missing"));
    assertThat(run("fetch", at("/feed.xml"), "--to", to).said())
        .contains("0 new reports, 1 revised");
    pages.remove("/quay");
    assertThat(run("fetch", at("/feed.xml"), "--to", to).said())
        .contains("Only the feed's summary", "0 new reports");

    assertThat(written()).hasSize(3);
    assertThat(written().get(2).get("id")).isEqualTo(written().get(1).get("id"));
    assertThat(written().get(2).has("copyOf")).isFalse();
    CommandRun read =
        CommandRun.of(
            new OnlyClaims(() -> report -> new Reading(report, List.of(), List.of())),
            "",
            "read",
            to);
    assertThat(read.status()).isZero();
    assertThat(read.said()).isEmpty();
  }

  @Test
  void fetchFollowsAListOfFeedsAndKeepsTheBytes() throws IOException {
    pages.put("/feed.xml", feed("ferry"));
    pages.put("/ferry", ARTICLE.formatted("Ferry", "The ferry runs again"));

    CommandRun run = run("fetch", list(at("/feed.xml"), at("/gone.xml")));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains(at("/gone.xml") + ": it is gone for good (410).");
    JsonNode report = JSON.readTree(run.printed());
    assertThat(report.get("address").stringValue()).isEqualTo(at("/ferry"));
    assertThat(report.get("record").stringValue()).startsWith("sha256:");
    try (Stream<Path> archives = Files.list(folder.resolve("evidence"))) {
      assertThat(archives).singleElement().asString().endsWith(".warc.gz");
    }
  }

  @Test
  void filesOfOneNameAreTwoReports() throws IOException {
    Path first = Files.createDirectories(folder.resolve("a")).resolve("report.txt");
    Path second = Files.createDirectories(folder.resolve("b")).resolve("report.txt");
    Files.writeString(first, "The ferry runs again.");
    Files.writeString(second, "Four boats are missing.");
    String to = reports().toString();

    run("fetch", first.toString(), "--to", to);
    run("fetch", second.toString(), "--to", to);
    run("fetch", second.toString(), "--to", to);

    assertThat(written())
        .extracting(it -> it.get("id").stringValue())
        .containsExactly("report", "report-2");
  }

  @Test
  void aTornLastLineIsToldAndNothingIsWrittenIntoIt() throws IOException {
    pages.put("/ferry", ARTICLE.formatted("Ferry", "The ferry runs again"));
    Files.writeString(reports(), "{\"id\":\"a\",\"text\":\"Open.\"}\n{\"id\":\"b\",\"te");

    CommandRun run = run("fetch", at("/ferry"), "--to", reports().toString());

    assertThat(run.said()).contains("reports.jsonl:2: this is broken JSON", "1 new report");
    assertThat(Files.readAllLines(reports())).hasSize(3);
  }

  @Test
  void whatIsNoFileOfReportsIsNotWrittenTo() throws IOException {
    String list = list(at("/feed.xml"));
    String before = Files.readString(Path.of(list));

    CommandRun run = run("fetch", at("/ferry"), "--to", list);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.said()).contains("is no file of reports");
    assertThat(Files.readString(Path.of(list))).isEqualTo(before);
  }

  @Test
  void twoThatAddToOneFileAreKeptApart() throws IOException {
    Files.writeString(reports(), "{\"id\":\"a\",\"text\":\"Open.\"}\n");
    try (var other = java.nio.channels.FileChannel.open(reports(), StandardOpenOption.WRITE);
        var _ = other.lock()) {
      assertThat(run("fetch", at("/ferry"), "--to", reports().toString()).said())
          .contains("another program is adding to");
    }
  }

  @Test
  void addingAnAddressAgainChangesNothingUntilItsWordsChange() throws IOException {
    pages.put("/ferry", ARTICLE.formatted("Ferry", "The ferry runs again"));
    assertThat(add(at("/ferry")).printed()).startsWith("added: ");
    assertThat(add(at("/ferry")).printed()).startsWith("already known: ");
    pages.put("/ferry", ARTICLE.formatted("Ferry", "The ferry is late"));
    assertThat(add(at("/ferry")).printed()).startsWith("revised: ");
  }

  private CommandRun add(String address) {
    return CommandRun.of(
        new OnlyClaims(() -> report -> new Reading(report, List.of(), List.of())),
        "",
        "add",
        address,
        "--ledger",
        folder.resolve("ledger.db").toString(),
        "--allow-private",
        "--evidence",
        folder.resolve("evidence").toString());
  }
}
