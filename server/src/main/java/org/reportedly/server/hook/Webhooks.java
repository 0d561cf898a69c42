package org.reportedly.server.hook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.reportedly.export.Subject;
import org.reportedly.export.json.SafeJson;
import org.reportedly.ingest.fetch.Delivery;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.watch.BackOff;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.HttpProblem;

/**
 * Tells webhooks of news in the background, each in the order of the log and nothing twice unless
 * an answer was lost. One that does not answer is tried again after half a minute, and then twice
 * as long each time, up to two days. May be used by many threads at once.
 */
public final class Webhooks implements AutoCloseable {
  private static final int MOST = 200;
  private static final int ID_BYTES = 9;
  private static final int SECRET_BYTES = 32;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  /** What a webhook is sent. */
  @JsonPropertyOrder({"webhook", "of", "filter", "until", "items"})
  private record Told(String webhook, String of, String filter, long until, List<Object> items) {}

  private final HookFile file;
  private final Delivery delivery;
  private final Ledger ledger;
  private final News news;
  private final InstantSource clock;
  private final Consumer<String> troubles;
  private final BackOff backOff = new BackOff(FIRST_WAIT, RandomGenerator.getDefault());
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Webhook> hooks = new LinkedHashMap<>();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("webhooks").factory());

  /**
   * The webhooks that the file remembers; nobody is told before {@link #begin}.
   *
   * @param file remembers them
   * @param delivery sends
   * @param picture what news are about
   * @param ledger whose log is read
   * @param clock for the signature and for waits
   * @param troubles takes sentences that a person at the terminal should know
   * @throws IOException if the file cannot be read
   */
  public Webhooks(
      HookFile file,
      Delivery delivery,
      Picture picture,
      Ledger ledger,
      InstantSource clock,
      Consumer<String> troubles)
      throws IOException {
    this.file = file;
    this.delivery = delivery;
    this.ledger = ledger;
    this.news = new News(picture, ledger);
    this.clock = clock;
    this.troubles = troubles;
    file.load().forEach(hook -> hooks.put(hook.id(), hook));
  }

  /** Begins to tell. */
  public void begin() {
    var _ = rounds.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
  }

  /** All of them, in the order in which they were registered. */
  public synchronized List<Webhook> all() {
    return List.copyOf(hooks.values());
  }

  /**
   * Registers an address, which is told of what comes from now on.
   *
   * @param address of the web
   * @param subject what it is told of
   * @param filters conditions; they cannot ask for the past
   * @param author who registers it
   * @throws HttpProblem 422 if this is no address, or there are too many
   */
  public Webhook register(String address, Subject subject, Filters filters, String author) {
    URI target;
    try {
      target = WebAddress.parse(address);
    } catch (FetchFailure none) {
      throw new HttpProblem(422, "Nothing can be sent there: " + none.reason(), none.wayOut());
    }
    if (filters.asOf().isPresent()) {
      throw new HttpProblem(422, "The past has no news", "Take the filter “As known on” away.");
    }
    Webhook hook =
        new Webhook(
            random(ID_BYTES),
            target.toString(),
            subject,
            filters.written().encoded(),
            random(SECRET_BYTES),
            author,
            ledger.length(),
            0,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty());
    synchronized (this) {
      if (hooks.size() >= MOST) {
        throw new HttpProblem(
            422, "There are %d webhooks already".formatted(MOST), "Take one away first.");
      }
      hooks.put(hook.id(), hook);
      save();
    }
    return hook;
  }

  private String random(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Takes one away; false where there is none of that id. */
  public synchronized boolean remove(String id) {
    boolean was = hooks.remove(id) != null;
    save();
    return was;
  }

  private void round() {
    try {
      long length = ledger.length();
      for (Webhook hook : all()) {
        if (hook.until() < length && !hook.next().isAfter(clock.instant())) {
          remember(told(hook));
        }
      }
    } catch (RuntimeException failure) {
      troubles.accept("webhooks could not be told: " + failure);
    }
  }

  private Webhook told(Webhook hook) {
    News.Found found = news.after(hook);
    if (found.items().isEmpty()) {
      return hook.told(found.until(), Optional.empty());
    }
    byte[] body =
        SafeJson.of(
                new Told(
                    hook.id(), hook.subject().word(), hook.filter(), found.until(), found.items()))
            .getBytes(StandardCharsets.UTF_8);
    Instant now = clock.instant();
    String moment = Long.toString(now.getEpochSecond());
    try {
      int status =
          delivery.post(
              WebAddress.parse(hook.address()),
              Map.of(
                  "Content-Type",
                  "application/json",
                  "X-Reportedly-Timestamp",
                  moment,
                  "X-Reportedly-Signature",
                  hook.signature(moment, body)),
              body);
      return status >= 200 && status < 300
          ? hook.told(found.until(), Optional.of(now))
          : failed(hook, "it answered " + status, now);
    } catch (FetchFailure failure) {
      return failed(hook, failure.reason(), now);
    }
  }

  private Webhook failed(Webhook hook, String reason, Instant now) {
    return hook.failed(reason, now.plus(backOff.wait(hook.failures() + 1, Optional.empty())));
  }

  private synchronized void remember(Webhook after) {
    if (hooks.containsKey(after.id())) {
      hooks.put(after.id(), after);
      save();
    }
  }

  private void save() {
    try {
      file.save(hooks.values());
    } catch (IOException failure) {
      troubles.accept(
          "webhooks cannot be written to %s: %s".formatted(file.path(), failure.getMessage()));
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
