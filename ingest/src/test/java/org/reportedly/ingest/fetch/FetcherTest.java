package org.reportedly.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    Fetcher usual =
        new Fetcher(
            FetchLimits.DEFAULT, new AddressRule(true), "reportedly-test", InstantSource.system());

    assertThatThrownBy(() -> usual.fetch(page, Validators.NONE))
        .hasMessageContaining("unpacks to more than 100 times its size");
  }

  @Test
  void ofWhatUnpacksToTooMuchTheBeginningIsGiven() throws IOException, FetchFailure {
    byte[] packed = gzip("The quay is open. ".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    URI page = server.serve("/long", 200, Map.of("Content-Encoding", "gzip"), packed);

    Answer answer = get(page).answer();

    assertThat(answer.body()).hasSize(100_000);
    assertThat(answer.completeness()).isEqualTo(Completeness.CUT);
  }

  @Test
  void tellsWhenABodyBreaksOff() throws IOException, FetchFailure {
    URI page =
        server.raw(out ->
            out.write(
                "HTTP/1.1 200 OK\r\nETag: x\r\nContent-Length: 100\r\n\r\nopen"
                    .getBytes(StandardCharsets.US_ASCII)));

    Fetched.Received received = get(page);

    assertThat(text(received)).isEqualTo("open");
    assertThat(received.answer().completeness()).isEqualTo(Completeness.BROKEN_OFF);
    assertThat(received.validators()).isEqualTo(Validators.NONE);
  }

  @Test
  void stopsAtABodyOrHeaderWithoutEnd() throws IOException, FetchFailure {
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

    Answer cut = get(body).answer();
    assertThat(cut.body()).hasSize(100_000);
    assertThat(cut.completeness()).isEqualTo(Completeness.CUT);
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
  void aHostWhoseRobotsCannotBeAskedForIsLeftAlone() {
    server.serve("/robots.txt", 503, Map.of("Retry-After", "60"), new byte[0]);
    URI open = server.serve("/open", "text/plain", "open");

    FetchFailure failure = catchThrowableOfType(FetchFailure.class, () -> get(open));

    assertThat(failure).hasMessageContaining("robots.txt cannot be asked for (503)");
    assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.PASSING);
    assertThat(failure.retryAfter()).contains(Duration.ofMinutes(1));
    assertThatThrownBy(() -> get(open)).hasMessageContaining("robots.txt");
    assertThat(server.requests()).containsExactly("/robots.txt");
  }

  @Test
  void aHostThatRefusesItsRobotsHasNone() throws FetchFailure {
    server.serve("/robots.txt", 403, Map.of(), new byte[0]);
    URI open = server.serve("/open", "text/plain", "open");

    assertThat(text(get(open))).isEqualTo("open");
  }

  @Test
  void robotsAreAskedForAgainOnceTheyMayBeBetter() throws FetchFailure {
    AtomicInteger asked = new AtomicInteger();
    server.serve(
        "/robots.txt",
        exchange -> {
          exchange.sendResponseHeaders(asked.getAndIncrement() == 0 ? 500 : 404, -1);
          exchange.close();
        });
    URI open = server.serve("/open", "text/plain", "open");
    Instant[] now = {NOW};
    Fetcher patient = new Fetcher(LIMITS, new AddressRule(true), "reportedly-test", () -> now[0]);

    assertThatThrownBy(() -> patient.fetch(open, Validators.NONE)).hasMessageContaining("(500)");
    now[0] = NOW.plusSeconds(61);
    assertThat(patient.fetch(open, Validators.NONE)).isInstanceOf(Fetched.Received.class);
  }

  @Test
  void connectsToTheAddressThatWasCheckedAndLooksUpNoOther() throws IOException {
    // A name server that turns around: first this machine, and then an address that nobody has.
    AtomicInteger asked = new AtomicInteger();
    InetAddress own = InetAddress.getLoopbackAddress();
    InetAddress nobody = InetAddress.getByName("203.0.113.1");
    NameLookup turning = _ -> new InetAddress[] {asked.getAndIncrement() < 2 ? own : nobody};
    URI quay = server.serve("/quay", "text/plain", "open");
    URI named = URI.create("http://turning.example:" + quay.getPort() + "/quay");
    Fetcher allowing =
        new Fetcher(
            LIMITS, new AddressRule(true, turning), "reportedly-test", InstantSource.fixed(NOW));

    assertThat(
            catchThrowableOfType(FetchFailure.class, () -> allowing.fetch(named, Validators.NONE)))
        .isNull();
    assertThat(asked).as("one for robots.txt, one for the page").hasValue(2);
  }

  @Test
  void aNameThatTurnsToThisMachineIsRefusedWhenItDoes() {
    AtomicInteger asked = new AtomicInteger();
    NameLookup turning =
        host ->
            asked.getAndIncrement() == 0
                ? new InetAddress[] {InetAddress.getByName("240.0.0.1")}
                : new InetAddress[] {
                  InetAddress.getLoopbackAddress(), InetAddress.getByName("::ffff:7f00:1")
                };
    URI quay = server.serve("/secret", "text/plain", "secret");
    URI named = URI.create("http://turning.example:" + quay.getPort() + "/secret");
    Fetcher careful =
        new Fetcher(
            LIMITS, new AddressRule(false, turning), "reportedly-test", InstantSource.fixed(NOW));

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> careful.fetch(named, Validators.NONE))
          .isInstanceOf(FetchFailure.class);
    }
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://0x7f.1/",
        "http://2130706433/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::1]/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost/",
        "//127.0.0.1/",
        "http://①②⑦.⓪.⓪.①/",
        "http://127。0。0。1/",
        "http://user:word@127.0.0.1/"
      })
  void noRedirectLeadsToAnAddressThatIsNotPublic(String location) {
    Answer answer =
        new Answer(
            URI.create("http://outlet.example/page"),
            302,
            Map.of("location", location),
            new byte[0],
            new byte[0],
            Completeness.WHOLE);
    Fetcher careful =
        new Fetcher(LIMITS, AddressRule.PUBLIC_ONLY, "reportedly-test", InstantSource.system());

    assertThatThrownBy(
            () -> careful.fetch(WebAddress.redirected(answer.target(), answer), Validators.NONE))
        .isInstanceOfSatisfying(
            FetchFailure.class,
            failure -> assertThat(failure.kind()).isEqualTo(FetchFailure.Kind.REFUSED));
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
