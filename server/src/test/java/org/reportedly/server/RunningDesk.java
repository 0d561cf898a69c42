package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
import org.reportedly.ingest.Limits;
import org.reportedly.ingest.WebIntake;
import org.reportedly.ingest.fetch.AddressRule;
import org.reportedly.ingest.fetch.Delivery;
import org.reportedly.ingest.fetch.FetchLimits;
import org.reportedly.ingest.fetch.Fetcher;
import org.reportedly.ledger.Ledger;
import org.reportedly.ledger.LedgerLocation;
import org.reportedly.model.Reading;
import org.reportedly.picture.Picture;
import org.reportedly.server.account.AccountFile;

/** A desk over a ledger of its own, and a client that asks it. */
final class RunningDesk implements AutoCloseable {
  private static final ActorBook BOOK = ActorBook.bundled();

  final Ledger ledger;
  final Picture picture;
  final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final Desk desk;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningDesk(Path folder, List<Reading> readings) throws IOException {
    this(folder, readings, () -> Reports::read, Optional.empty());
  }

  RunningDesk(
      Path folder,
      List<Reading> readings,
      Supplier<ClaimReader> reader,
      Optional<AccountFile> accounts)
      throws IOException {
    this(folder, readings, reader, settings(accounts));
  }

  RunningDesk(
      Path folder, List<Reading> readings, Supplier<ClaimReader> reader, DeskSettings settings)
      throws IOException {
    ledger = Ledger.open(new LedgerLocation.InFile(folder.resolve("ledger.db")));
    picture = Picture.of(ledger, BOOK, (_, _) -> {});
    readings.forEach(reading -> picture.add(reading, "test"));
    desk = Desk.start(picture, ledger, BOOK, reader, settings, outside(folder), failures::add);
  }

  private static DeskSettings settings(Optional<AccountFile> accounts) {
    return new DeskSettings("127.0.0.1", 0, List.of(), "tester", accounts, Optional.empty());
  }

  /** The world of a test is this machine, which need not be spared. */
  private static Outside outside(Path folder) {
    FetchLimits limits =
        new FetchLimits(
            100_000, 8_000, 100, Duration.ofSeconds(5), 5, Duration.ZERO, Duration.ofSeconds(1));
    Fetcher fetcher =
        new Fetcher(limits, new AddressRule(true), "reportedly-test", InstantSource.system());
    return new Outside(
        new WebIntake(fetcher, Optional.empty(), Limits.DEFAULT),
        new Delivery(new AddressRule(true), Duration.ofSeconds(5), "reportedly-test"),
        folder.resolve("desk"),
        List.of(),
        Duration.ofMinutes(15));
  }

  /** A desk over the project's samples, which reads what is sent with the real reader. */
  static RunningDesk ofSamples(Path folder) throws IOException {
    return new RunningDesk(folder, Samples.readings(), Samples::reader, Optional.empty());
  }

  String address() {
    return desk.address();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        request(path, headers)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk.address().replaceFirst("/$", "") + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(request.uri() + " is not answered", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  @Override
  public void close() {
    desk.close();
    ledger.close();
    assertThat(failures).isEmpty();
  }
}
