package org.reportedly.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.reportedly.actors.ActorBook;
import org.reportedly.extraction.ClaimReader;
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
    ledger = Ledger.open(new LedgerLocation.InFile(folder.resolve("ledger.db")));
    picture = Picture.of(ledger, BOOK, (_, _) -> {});
    readings.forEach(reading -> picture.add(reading, "test"));
    DeskSettings settings = new DeskSettings("127.0.0.1", 0, List.of(), "tester", accounts);
    desk = Desk.start(picture, ledger, BOOK, reader, settings, failures::add);
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
