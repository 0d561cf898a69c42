package org.reportedly.server.hook;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.reportedly.export.Subject;
import org.reportedly.ingest.fetch.Delivery;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ledger.Ledger;
import org.reportedly.picture.Picture;
import org.reportedly.server.filter.Filters;
import org.reportedly.server.http.HttpProblem;

/**
 * Tells webhooks of news in the background: all of them side by side, so that a slow one holds up
 * nobody else, each in the order of the log and nothing twice unless an answer was lost. May be
 * used by many threads at once.
 */
public final class Webhooks implements AutoCloseable {
  private static final int MOST = 200;
  private static final int ID_BYTES = 9;
  private static final int SECRET_BYTES = 32;

  private final HookFile file;
  private final Courier courier;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Consumer<String> troubles;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Webhook> hooks = new LinkedHashMap<>();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("webhooks").factory());

  /** One thread for each that is being told, of which there are never more than webhooks. */
  private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();

  /** Those that are being told; nobody is told twice at a time, so that the order holds. */
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

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
    this.courier = new Courier(new News(picture, ledger), delivery, clock);
    this.ledger = ledger;
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
        if (hook.until() < length
            && !hook.next().isAfter(clock.instant())
            && underWay.add(hook.id())) {
          tellers.execute(() -> tell(hook));
        }
      }
    } catch (RejectedExecutionException closing) {
      // The desk is being closed; what was not told is told when it starts again.
    } catch (RuntimeException failure) {
      troubles.accept("webhooks could not be told: " + failure);
    }
  }

  private void tell(Webhook hook) {
    try {
      remember(courier.tell(hook));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      if (!tellers.isShutdown()) {
        troubles.accept("the webhook %s could not be told: %s".formatted(hook.id(), failure));
      }
    } finally {
      underWay.remove(hook.id());
    }
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
    tellers.shutdownNow();
    try {
      // Who was reached just now is to be remembered, so that nothing is told twice.
      var _ = tellers.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
