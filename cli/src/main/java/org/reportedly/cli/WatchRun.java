package org.reportedly.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.reportedly.ingest.Intake;
import org.reportedly.ingest.Intake.Problem;
import org.reportedly.ingest.Intake.Received;
import org.reportedly.ingest.Watch;
import org.reportedly.ingest.watch.HealthFile;
import org.reportedly.ingest.watch.SourceHealth;

/**
 * Visits sources as they fall due, several at a time, so that a slow one holds up no other. After
 * each visit its health is kept and told. What cannot be written ends the run: nothing may be taken
 * for gathered that is not.
 */
final class WatchRun {
  private static final int AT_ONCE = 8;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration AFTER_A_FAULT = Duration.ofHours(1);

  private final Watch watch;
  private final HealthFile file;
  private final Map<String, SourceHealth> known;
  private final ReportFile reports;
  private final Surroundings surroundings;
  private final InstantSource clock;
  private final Set<String> underway = new HashSet<>();
  private final BlockingQueue<Boolean> ended = new LinkedBlockingQueue<>();
  private Optional<IOException> failure = Optional.empty();

  /** How many reports a visit gave. */
  private static final class Yield {
    private int fresh;
    private int revised;

    String words() {
      String news = fresh == 0 && revised == 0 ? "nothing new" : fresh + " new";
      return revised == 0 ? news : news + ", " + revised + " revised";
    }
  }

  /**
   * @param watch makes the visits
   * @param file keeps the health of all sources
   * @param known the health of all sources by their addresses, as it was kept last; changed here
   * @param reports takes what is new
   * @param surroundings for the lines towards a person
   * @param clock tells who is due
   */
  WatchRun(
      Watch watch,
      HealthFile file,
      Map<String, SourceHealth> known,
      ReportFile reports,
      Surroundings surroundings,
      InstantSource clock) {
    this.watch = watch;
    this.file = file;
    this.known = known;
    this.reports = reports;
    this.surroundings = surroundings;
    this.clock = clock;
  }

  /**
   * Visits.
   *
   * @param addresses the sources
   * @param once whether to end when each that is due was visited once; else when all are gone
   * @throws IOException if reports or health cannot be written
   */
  void run(List<String> addresses, boolean once) throws IOException, InterruptedException {
    try (ExecutorService visits =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      try {
        start(addresses, visits);
        while (isOpen(addresses, once)) {
          pause(addresses);
          if (!once) {
            start(addresses, visits);
          }
        }
      } finally {
        visits.shutdownNow();
      }
    }
  }

  /** The source's health as it is known now. */
  synchronized SourceHealth health(String address) {
    return known.computeIfAbsent(address, SourceHealth::unvisited);
  }

  private synchronized void start(List<String> addresses, ExecutorService visits) {
    Instant now = clock.instant();
    for (String address : addresses) {
      SourceHealth health = health(address);
      if (health.isDue(now) && underway.add(address)) {
        visits.execute(() -> visit(health));
      }
    }
  }

  private synchronized boolean isOpen(List<String> addresses, boolean once) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    boolean more = !once && addresses.stream().anyMatch(address -> !health(address).gone());
    return more || !underway.isEmpty();
  }

  /** Waits until a visit ends or a source falls due. */
  private void pause(List<String> addresses) throws InterruptedException {
    var _ = ended.poll(untilNextIsDue(addresses).toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  private synchronized Duration untilNextIsDue(List<String> addresses) {
    Instant now = clock.instant();
    Duration left =
        addresses.stream()
            .filter(address -> !underway.contains(address))
            .map(this::health)
            .filter(health -> !health.gone())
            .map(health -> Duration.between(now, health.nextVisit()))
            .min(Comparator.naturalOrder())
            .filter(time -> time.compareTo(LONGEST_PAUSE) < 0)
            .orElse(LONGEST_PAUSE);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private void visit(SourceHealth before) {
    try {
      Yield yield = new Yield();
      finish(before, visited(before, yield), yield);
    } catch (UncheckedIOException unwritten) {
      fail(Optional.ofNullable(unwritten.getCause()).orElseGet(() -> new IOException(unwritten)));
    } catch (IOException unwritten) {
      fail(unwritten);
    }
  }

  /** A fault of the program costs only the visit; what cannot be written passes on. */
  private SourceHealth visited(SourceHealth before, Yield yield) {
    try {
      return watch.visit(before, found -> take(found, yield));
    } catch (UncheckedIOException unwritten) {
      throw unwritten;
    } catch (RuntimeException fault) {
      return before.failed(
          "the program failed on it (" + fault + ")", clock.instant().plus(AFTER_A_FAULT), false);
    }
  }

  private void take(Intake found, Yield yield) {
    switch (found) {
      case Problem problem -> surroundings.say(problem.sentence());
      case Received received -> {
        switch (reports.write(received)) {
          case NEW -> yield.fresh++;
          case REVISED -> yield.revised++;
          case KNOWN -> {
            // It was gathered before.
          }
        }
      }
    }
  }

  private synchronized void finish(SourceHealth before, SourceHealth after, Yield yield)
      throws IOException {
    known.put(before.source(), after);
    underway.remove(before.source());
    file.save(List.copyOf(known.values()));
    surroundings.say(HealthLine.after(before, after, yield.words(), clock.instant()));
    ended.add(true);
  }

  private synchronized void fail(IOException cause) {
    failure = failure.or(() -> Optional.of(cause));
    underway.clear();
    ended.add(true);
  }
}
