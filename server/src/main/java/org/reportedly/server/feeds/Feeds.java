package org.reportedly.server.feeds;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.reportedly.ingest.Watch;
import org.reportedly.ingest.fetch.FetchFailure;
import org.reportedly.ingest.fetch.WebAddress;
import org.reportedly.ingest.watch.HealthFile;
import org.reportedly.ingest.watch.SourceHealth;
import org.reportedly.server.http.HttpProblem;
import org.reportedly.server.intake.Submissions;

/**
 * Visits feeds again and again in the background, and reads and keeps what is new. What is known of
 * them is written to a file after each visit, so that a desk that starts again goes on where it
 * was. May be used by many threads at once.
 */
public final class Feeds implements AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final int MOST = 1_000;
  private static final Duration AFTER_TROUBLE_HERE = Duration.ofMinutes(1);

  private final HealthFile file;
  private final Watch watch;
  private final Submissions submissions;
  private final InstantSource clock;
  private final Consumer<String> troubles;
  private final Map<String, SourceHealth> known;
  private final Set<String> visiting = new HashSet<>();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(daemons("feeds"));
  private final ExecutorService visits = Executors.newFixedThreadPool(AT_ONCE, daemons("feed"));

  /**
   * Feeds with what the file remembers of them; nothing is visited before {@link #begin}.
   *
   * @param file remembers them
   * @param watch makes visits
   * @param submissions reads and keeps what is new
   * @param clock tells what is due
   * @param troubles takes sentences about what a person at the terminal should know
   * @throws IOException if the file cannot be read
   */
  public Feeds(
      HealthFile file,
      Watch watch,
      Submissions submissions,
      InstantSource clock,
      Consumer<String> troubles)
      throws IOException {
    this.file = file;
    this.watch = watch;
    this.submissions = submissions;
    this.clock = clock;
    this.troubles = troubles;
    this.known = new LinkedHashMap<>(file.load());
  }

  private static java.util.concurrent.ThreadFactory daemons(String name) {
    return Thread.ofPlatform().daemon().name(name, 0).factory();
  }

  /** Begins to visit, those of the list as well. */
  public synchronized void begin(Collection<String> addresses) {
    addresses.forEach(it -> known.computeIfAbsent(it, SourceHealth::unvisited));
    var _ = rounds.scheduleWithFixedDelay(this::round, 0, 1, TimeUnit.SECONDS);
  }

  /** All feeds, in the order in which they were named. */
  public synchronized List<FeedState> all() {
    return known.values().stream()
        .map(it -> new FeedState(it, visiting.contains(it.source())))
        .toList();
  }

  /**
   * Adds a feed, which is visited at once; one that is known is visited again.
   *
   * @throws HttpProblem 422 if this is no address, or there are too many feeds
   */
  public synchronized void add(String address) {
    String bare = address.strip();
    try {
      WebAddress.parse(bare);
    } catch (FetchFailure none) {
      throw new HttpProblem(422, "This cannot be watched: " + none.reason(), none.wayOut());
    }
    if (known.size() >= MOST && !known.containsKey(bare)) {
      throw new HttpProblem(
          422, "There are %d feeds already".formatted(MOST), "Take one away first.");
    }
    SourceHealth before = known.getOrDefault(bare, SourceHealth.unvisited(bare));
    known.put(bare, due(before));
    save();
  }

  private static SourceHealth due(SourceHealth it) {
    return new SourceHealth(
        it.source(),
        it.address(),
        it.validators(),
        it.lastGood(),
        it.failures(),
        Instant.EPOCH,
        it.trouble(),
        false,
        it.seen());
  }

  /** Takes a feed away; what was read of it stays. False where there is none of that address. */
  public synchronized boolean remove(String address) {
    boolean was = known.remove(address.strip()) != null;
    save();
    return was;
  }

  private synchronized void round() {
    Instant now = clock.instant();
    for (SourceHealth health : List.copyOf(known.values())) {
      if (health.isDue(now) && visiting.add(health.source())) {
        var _ = visits.submit(() -> visit(health));
      }
    }
  }

  private void visit(SourceHealth before) {
    SourceHealth after;
    try {
      after =
          watch.visit(
              before, found -> submissions.take(found, Optional.of("feed " + before.source())));
    } catch (RuntimeException failure) {
      // The feed is not to blame; what was not kept is gathered again.
      after =
          before.failed(
              "what it brought could not be kept: " + failure.getMessage(),
              clock.instant().plus(AFTER_TROUBLE_HERE),
              false);
      troubles.accept(before.source() + ": " + failure);
    }
    remember(before.source(), after);
  }

  private synchronized void remember(String source, SourceHealth after) {
    visiting.remove(source);
    if (known.containsKey(source)) {
      known.put(source, after);
      save();
    }
  }

  private void save() {
    try {
      file.save(List.copyOf(known.values()));
    } catch (IOException failure) {
      troubles.accept(
          "the health of feeds cannot be written to %s: %s"
              .formatted(file.path(), failure.getMessage()));
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
    visits.shutdownNow();
  }
}
