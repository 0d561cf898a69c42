package org.reportedly.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
  private static final Instant NOW = Instant.parse("2024-08-14T09:30:00Z");

  private static final FetchLimits LIMITS =
      new FetchLimits(
          100_000, 8_000, 100, Duration.ofSeconds(2), 5, Duration.ZERO, Duration.ofSeconds(1));

  private LocalServer server;
  private final Fetcher fetcher =
      new Fetcher(LIMITS, new AddressRule(true), "reportedly-test", InstantSource.fixed(NOW));

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Fetched.Received get(URI target) throws FetchFailure {
    return (Fetched.Received) fetcher.fetch(target, Validators.NONE);
  }

  private static String text(Fetched.Received received) {
    return new String(received.answer().body(), StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void fetchesAndKeepsTheBytesAsTheyCame() throws FetchFailure {
    URI page = server.serve("/quay", "text/html; charset=koi8-r", "<p>Open.");

    Fetched.Received received = get(page);

    assertThat(text(received)).isEqualTo("<p>Open.");
    assertThat(received.answer().charset()).contains("koi8-r");
    assertThat(received.moment()).isEqualTo(NOW);
    assertThat(new String(received.answer().raw(), StandardCharsets.UTF_8))
        .startsWith("HTTP/1.1 200")
        .endsWith("\r\n\r\n<p>Open.");
  }

  @Test
  void unpacksGzipAndBrotli() throws IOException, FetchFailure {
    byte[] plain = "The quay is open.".getBytes(StandardCharsets.UTF_8);
    URI packed = server.serve("/gz", 200, Map.of("Content-Encoding", "gzip"), gzip(plain));
    // "hello" as the brotli command packs it.
    byte[] brotli = Base64.getDecoder().decode("CwKAaGVsbG8D");
    URI other = server.serve("/br", 200, Map.of("Content-Encoding", "br"), brotli);

    assertThat(text(get(packed))).isEqualTo("The quay is open.");
    assertThat(text(get(other))).isEqualTo("hello");
  }

  @Test
  void readsChunksAndBodiesOfUntoldLength() throws IOException, FetchFailure {
    URI chunked =
        server.raw(out ->
            out.write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nopen\r\n3\r\n it\r\n0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII)));
    URI untold =
        server.raw(out -> out.write("HTTP/1.0 200 OK\n\nopen".getBytes(StandardCharsets.US_ASCII)));

    assertThat(text(get(chunked))).isEqualTo("open it");
    assertThat(text(get(untold))).isEqualTo("open");
  }

  @Test
  void givesWhatCameBeforeAPackedBodyBreaksOff() throws IOException, FetchFailure {
    byte[] whole = gzip("The quay is open. ".repeat(2000).getBytes(StandardCharsets.UTF_8));
    byte[] torn = Arrays.copyOf(whole, whole.length - 12);
    URI page = server.serve("/torn", 200, Map.of("Content-Encoding", "gzip"), torn);

    assertThat(text(get(page))).startsWith("The quay is open. ");
  }

  @Test
  void stopsAtABomb() throws IOException {
    byte[] bomb = gzip(new byte[50_000_000]);
    URI page = server.serve("/bomb", 200, Map.of("Content-Encoding", "gzip"), bomb);

    assertThatThrownBy(() -> get(page)).hasMessageContaining("unpacks to more than");
  }

  @Test
  void stopsAtABodyOrHeaderWithoutEnd() throws IOException {
    URI body =
        server.raw(out -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            out.write(new byte[8192]);
          }
        });
    URI header =
        server.raw(out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            out.write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
          }
        });

    assertThatThrownBy(() -> get(body)).hasMessageContaining("larger than 100000 bytes");
    assertThatThrownBy(() -> get(header)).isInstanceOf(FetchFailure.class);
  }

  @Test
  void anAnswerOfOneByteASecondIsStoppedAsAWhole() throws IOException {
    URI page =
        server.raw(out -> {
          for (byte letter :
              "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII)) {
            out.write(letter);
            out.flush();
            Thread.sleep(100);
          }
        });

    assertThatThrownBy(() -> get(page)).hasMessageContaining("took longer than 2 s");
  }

  @Test
  void aServerThatSaysNothingIsStopped() throws IOException {
    URI page = server.raw(_ -> Thread.sleep(60_000));

    assertThatThrownBy(() -> get(page)).hasMessageContaining("took longer than 2 s");
  }

  @Test
  void nonsenseForAnAnswerIsAFailure() throws IOException {
    URI page =
        server.raw(out -> out.write("Good morning!\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));

    assertThatThrownBy(() -> get(page)).isInstanceOf(FetchFailure.class);
  }

  @Test
  void followsRedirectsAndTellsOnlyOfPermanentMoves() throws FetchFailure {
    URI last = server.serve("/last", "text/plain", "here");
    URI moved = server.serve("/moved", 301, Map.of("Location", "/last"), new byte[0]);
    URI lent = server.serve("/lent", 302, Map.of("Location", "/moved"), new byte[0]);

    assertThat(get(moved).movedTo()).contains(last);
    assertThat(get(lent).movedTo()).isEmpty();
    assertThat(text(get(lent))).isEqualTo("here");
  }

  @Test
  void leavesALoopOfRedirects() {
    URI loop = server.serve("/loop", 302, Map.of("Location", "/loop"), new byte[0]);

    assertThatThrownBy(() -> get(loop)).hasMessageContaining("more than 5 times");
  }

  @Test
  void anAddressThatIsNotPublicIsNeverAsked() {
    Fetcher careful =
        new Fetcher(LIMITS, AddressRule.PUBLIC_ONLY, "reportedly-test", InstantSource.fixed(NOW));
    URI own = server.serve("/secret", "text/plain", "secret");

    FetchFailure failure =
        catchThrowableOfType(FetchFailure.class, () -> careful.fetch(own, Validators.NONE));

    assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.REFUSED);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aRedirectToAFileIsRefused() {
    URI page = server.serve("/file", 302, Map.of("Location", "file:///etc/passwd"), new byte[0]);

    assertThatThrownBy(() -> get(page)).hasMessageContaining("no address of the web");
  }

  @Test
  void asksOnlyForWhatIsNew() throws FetchFailure {
    AtomicInteger full = new AtomicInteger();
    URI page =
        server.serve(
            "/feed",
            exchange -> {
              boolean known =
                  "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
              exchange.getResponseHeaders().add("ETag", "\"v1\"");
              exchange.sendResponseHeaders(known ? 304 : 200, -1);
              full.addAndGet(known ? 0 : 1);
              exchange.close();
            });
    Validators validators = get(page).validators();

    assertThat(fetcher.fetch(page, validators)).isInstanceOf(Fetched.Unchanged.class);
    assertThat(full).hasValue(1);
  }

  @Test
  void obeysRobots() throws FetchFailure {
    server.serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
    URI open = server.serve("/open", "text/plain", "open");
    URI closed = server.serve("/private/", "text/plain", "closed");

    assertThat(text(get(open))).isEqualTo("open");
    assertThatThrownBy(() -> get(closed)).hasMessageContaining("robots.txt");
    assertThat(server.requests()).containsExactly("/robots.txt", "/open");
  }

  @Test
  void hearsWhenItIsToComeBackAndWhenNever() {
    URI busy = server.serve("/busy", 503, Map.of("Retry-After", "120"), new byte[0]);
    URI later =
        server.serve(
            "/later", 429, Map.of("Retry-After", "Wed, 14 Aug 2024 10:30:00 GMT"), new byte[0]);
    URI gone = server.serve("/gone", 410, Map.of(), new byte[0]);

    assertThat(catchThrowableOfType(FetchFailure.class, () -> get(busy)).retryAfter())
        .contains(Duration.ofMinutes(2));
    assertThat(catchThrowableOfType(FetchFailure.class, () -> get(later)).retryAfter())
        .contains(Duration.ofHours(1));
    assertThat(catchThrowableOfType(FetchFailure.class, () -> get(gone)).kind())
        .isEqualTo(FetchFailure.Kind.GONE);
  }

  @Test
  void anUnknownHostIsTold() {
    assertThatThrownBy(
            () -> fetcher.fetch(URI.create("http://no-such-host.invalid/"), Validators.NONE))
        .hasMessageContaining("no host no-such-host.invalid");
  }

  @Test
  void whatAServerSaidBeforeCannotForgeARequest() throws FetchFailure {
    URI page = server.serve("/quay", "text/plain", "open");
    Validators forged = new Validators(Optional.of("x\r\nX-Forged: yes"), Optional.empty());

    assertThat(text((Fetched.Received) fetcher.fetch(page, forged))).isEqualTo("open");
  }
}
